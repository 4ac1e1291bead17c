package naskah.photo;

import java.io.IOException;

/** What the desk uses of EXIF (CIPA DC-008): which way is up, and the caption that an old tool may have left. */
record Exif(Orientation orientation, byte[] description) {
    static final Exif NONE = new Exif(Orientation.UPRIGHT, new byte[0]);

    private static final int DESCRIPTION = 0x010e;
    private static final int ORIENTATION = 0x0112;

    static Exif of(Ifd ifd) throws IOException {
        return new Exif(Orientation.ofExif(ifd.number(ORIENTATION)), ifd.bytes(DESCRIPTION));
    }

    /** Reads an EXIF block; a broken one says nothing, since the picture itself may be whole. */
    static Exif ofBlock(byte[] block) throws IOException {
        if (block.length == 0) {
            return NONE;
        }
        try {
            return of(Ifd.first(new Bytes.Held(block)));
        } catch (BrokenPicture saysNothing) {
            return NONE;
        }
    }
}
