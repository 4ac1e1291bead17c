package naskah.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes IIM as Photoshop's image resources, with the digest by which readers know that IIM and XMP were written together. */
final class PhotoshopResources {
    private static final short IIM = 0x0404;
    private static final short IIM_DIGEST = 0x0425;

    private PhotoshopResources() {}

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
