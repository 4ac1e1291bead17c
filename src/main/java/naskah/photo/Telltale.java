package naskah.photo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds what a file tells beyond its picture and its words: the place by satellite, and the camera by its serial number. */
final class Telltale {
    private static final int GPS = 0x8825;
    private static final int DETAILS = 0x8769;
    /** The maker's notes, the owner, the serial numbers of body and lens (EXIF 2.32). */
    private static final int[] MACHINE = {0x927c, 0xa430, 0xa431, 0xa435};

    private Telltale() {}

    static boolean isIn(Bytes file, Head head) throws IOException {
        byte[] exif = head.blocks().get(Blocks.Kind.EXIF);
        Bytes tiff = head.format() == PhotoFormat.TIFF ? file : new Bytes.Held(exif);
        return head.blocks().isIncomplete()
                || head.format() == PhotoFormat.JPEG && isBehindTheScan(file)
                || tiff.length() > 0 && isInExif(tiff)
                || isInXmp(head.blocks().get(Blocks.Kind.XMP))
                || isInXmp(head.blocks().get(Blocks.Kind.XMP_EXTENSION));
    }

    /** Phones put further pictures behind the one that is shown, each with what the camera says. */
    private static boolean isBehindTheScan(Bytes file) throws IOException {
        for (long at = JpegHead.scan(file); at < file.length(); at++) {
            if (file.u8(at) == 'E' && file.startsWith(at, JpegHead.EXIF)) {
                return true;
            }
        }
        return false;
    }

    /** A block that cannot be read may tell anything. */
    private static boolean isInExif(Bytes tiff) throws IOException {
        try {
            Ifd first = Ifd.first(tiff);
            Optional<Ifd> details = first.below(DETAILS);
            return first.number(GPS) != 0 || details.isPresent() && tellsMachine(details.get());
        } catch (BrokenPicture unreadable) {
            return true;
        }
    }

    private static boolean tellsMachine(Ifd details) throws IOException {
        for (int tag : MACHINE) {
            if (details.bytes(tag).length > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInXmp(byte[] packet) {
        String text = new String(packet, StandardCharsets.ISO_8859_1);
        return text.contains("GPS") || text.contains("SerialNumber");
    }
}
