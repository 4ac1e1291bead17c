package naskah.photo;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * IIM among Photoshop's image resources (Adobe Photoshop file formats specification, image resources section); written, it has
 * the digest beside it by which readers know that IIM and XMP were written together.
 */
final class PhotoshopResources {
    private static final short IIM = 0x0404;
    private static final short IIM_DIGEST = 0x0425;
    private static final int SHORTEST = 12;

    private PhotoshopResources() {}

    /** The first IIM among the resources, as much of it as there is; empty when there is none. */
    static byte[] iim(byte[] resources) throws IOException {
        Bytes all = new Bytes.Held(resources);
        for (long at = 0; at <= resources.length - SHORTEST && isSigned(all, at); ) {
            int id = all.u16(at + 4, BIG_ENDIAN);
            long size = at + 6 + even(1 + all.u8(at + 6));
            if (size > resources.length - 4) {
                break;
            }
            long data = size + 4;
            long length = Math.min(all.u32(size, BIG_ENDIAN), resources.length - data);
            if (id == IIM) {
                return all.slice(data, (int) length);
            }
            at = data + even(length);
        }
        return new byte[0];
    }

    /** Photoshop's signature, and those of programs that put theirs among its resources. */
    private static boolean isSigned(Bytes resources, long at) throws IOException {
        return new String(resources.slice(at, 4), StandardCharsets.ISO_8859_1).matches("8BIM|MeSa|PHUT|AgHg|DCSR");
    }

    private static long even(long length) {
        return length + (length & 1);
    }

    static byte[] of(byte[] iim) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(resource(IIM, iim));
        out.writeBytes(resource(IIM_DIGEST, Md5.of(iim)));
        return out.toByteArray();
    }

    /** Signature, id, an empty name of even length, length, and the data filled up to an even length. */
    private static byte[] resource(short id, byte[] data) {
        ByteBuffer resource = ByteBuffer.allocate(12 + data.length + data.length % 2);
        resource.put("8BIM".getBytes(StandardCharsets.US_ASCII));
        resource.putShort(id).putShort((short) 0).putInt(data.length).put(data);
        return resource.array();
    }
}
