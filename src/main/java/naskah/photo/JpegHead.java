package naskah.photo;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;

/** Walks the segments of a JPEG up to its first scan (ITU-T T.81 annex B): frame size and APP1, APP13 blocks. */
final class JpegHead {
    static final String EXIF = "Exif\0\0";
    static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    static final String XMP_EXTENSION = "http://ns.adobe.com/xmp/extension/\0";
    /** MD5 of the whole in hexadecimal digits, its length, and where in it this part begins. */
    private static final int EXTENSION_HEAD = 32 + 4 + 4;
    static final String PHOTOSHOP = "Photoshop 3.0\0";

    private final Bytes file;
    private final Blocks blocks = new Blocks();
    private long width;
    private long height;

    private JpegHead(Bytes file) {
        this.file = file;
    }

    static Head read(Bytes file) throws IOException {
        JpegHead head = new JpegHead(file);
        head.walk();
        return Head.of(PhotoFormat.JPEG, head.width, head.height, head.blocks);
    }

    /** Where the data of the first scan begins. */
    static long scan(Bytes file) throws IOException {
        return new JpegHead(file).walk();
    }

    private long walk() throws IOException {
        long at = 2;
        while (true) {
            at = nextMarker(at);
            int marker = file.u8(at - 1);
            if (marker == 0xda || marker == 0xd9) {
                return at;
            }
            if (hasLength(marker)) {
                int length = file.u16(at, BIG_ENDIAN);
                segment(marker, at + 2, length - 2);
                at += length;
            }
        }
    }

    /** The place after the next marker; stray bytes between segments are common and skipped, as decoders do. */
    private long nextMarker(long from) throws IOException {
        long at = from;
        while (file.u8(at) != 0xff || file.u8(at + 1) == 0 || file.u8(at + 1) == 0xff) {
            at++;
        }
        return at + 2;
    }

    private static boolean hasLength(int marker) {
        return marker != 0x01 && (marker < 0xd0 || marker > 0xd8);
    }

    private void segment(int marker, long at, int length) throws IOException {
        if (length < 0) {
            throw new BrokenPicture("a segment is shorter than its own length");
        }
        if (isFrame(marker) && width == 0) {
            height = file.u16(at + 1, BIG_ENDIAN);
            width = file.u16(at + 3, BIG_ENDIAN);
        } else if (marker == 0xe1) {
            keep(Blocks.Kind.EXIF, EXIF, 0, at, length);
            keep(Blocks.Kind.XMP, XMP, 0, at, length);
            keep(Blocks.Kind.XMP_EXTENSION, XMP_EXTENSION, EXTENSION_HEAD, at, length);
        } else if (marker == 0xed) {
            keep(Blocks.Kind.PHOTOSHOP, PHOTOSHOP, 0, at, length);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void keep(Blocks.Kind kind, String prefix, int more, long at, int length) throws IOException {
        int head = prefix.length() + more;
        if (length >= head && file.startsWith(at, prefix)) {
            blocks.add(kind, file.slice(at + head, length - head));
        }
    }
}
