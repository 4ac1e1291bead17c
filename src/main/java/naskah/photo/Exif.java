package naskah.photo;

import java.io.IOException;
import java.util.Optional;

/**
 * What the desk uses of EXIF (CIPA DC-008): which way is up, and the words that cameras and old tools leave.
 *
 * @param taken when the picture was taken, by the camera's clock
 * @param zone  that clock's offset from UTC, where the camera knew it
 */
record Exif(
        Orientation orientation, byte[] description, byte[] artist, byte[] copyright, byte[] taken, byte[] zone) {
    static final Exif NONE = new Exif(Orientation.UPRIGHT, none(), none(), none(), none(), none());

    private static final int DESCRIPTION = 0x010e;
    private static final int ORIENTATION = 0x0112;
    private static final int ARTIST = 0x013b;
    private static final int COPYRIGHT = 0x8298;
    private static final int DETAILS = 0x8769;
    private static final int DATE_TIME_ORIGINAL = 0x9003;
    private static final int OFFSET_TIME_ORIGINAL = 0x9011;

    static Exif of(Ifd ifd) throws IOException {
        Optional<Ifd> details = details(ifd);
        return new Exif(
                Orientation.ofExif(ifd.number(ORIENTATION)),
                text(Optional.of(ifd), DESCRIPTION),
                text(Optional.of(ifd), ARTIST),
                text(Optional.of(ifd), COPYRIGHT),
                text(details, DATE_TIME_ORIGINAL),
                text(details, OFFSET_TIME_ORIGINAL));
    }

    private static byte[] none() {
        return new byte[0];
    }

    /** A text that lies beyond the block says nothing; the orientation counts all the same. */
    private static byte[] text(Optional<Ifd> ifd, int tag) throws IOException {
        try {
            return ifd.isPresent() ? ifd.get().bytes(tag) : none();
        } catch (BrokenPicture saysNothing) {
            return none();
        }
    }

    private static Optional<Ifd> details(Ifd ifd) throws IOException {
        try {
            return ifd.below(DETAILS);
        } catch (BrokenPicture saysNothing) {
            return Optional.empty();
        }
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
