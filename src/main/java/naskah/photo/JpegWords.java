package naskah.photo;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes the segments of words into a JPEG (EXIF 2.32, XMP part 3, Photoshop's image resources), behind JFIF's own. */
final class JpegWords {
    private static final int MOST_IN_SEGMENT = 65_533;
    /** Orientation 1, and in the directory of details version 0232 and colour space 1, sRGB. */
    private static final byte[] UPRIGHT_SRGB = HexFormat.of().parseHex("4d4d002a00000008" + "0002"
            + "0112000300000001" + "00010000" + "8769000400000001" + "00000026" + "00000000" + "0002"
            + "9000000700000004" + "30323332" + "a001000300000001" + "00010000" + "00000000");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private JpegWords() {}

    static byte[] into(byte[] jpeg, PhotoMetadata words) throws IOException {
        JpegWords made = new JpegWords();
        made.rewrite(new Bytes.Held(jpeg), words);
        return made.out.toByteArray();
    }

    private void rewrite(Bytes jpeg, PhotoMetadata words) throws IOException {
        copy(jpeg, 0, 2);
        long at = 2;
        while (jpeg.u8(at + 1) == 0xe0) {
            at = copy(jpeg, at, 2 + jpeg.u16(at + 2, BIG_ENDIAN));
        }
        words(words);
        while (jpeg.u8(at) == 0xff && jpeg.u8(at + 1) != 0xda) {
            int length = 2 + jpeg.u16(at + 2, BIG_ENDIAN);
            at = isOfWords(jpeg.u8(at + 1)) ? at + length : copy(jpeg, at, length);
        }
        copy(jpeg, at, (int) (jpeg.length() - at));
    }

    private static boolean isOfWords(int marker) {
        return marker == 0xe1 || marker == 0xed || marker == 0xfe;
    }

    private long copy(Bytes jpeg, long at, int length) throws IOException {
        out.writeBytes(jpeg.slice(at, length));
        return at + length;
    }

    private void words(PhotoMetadata words) throws IOException {
        segment(0xe1, JpegHead.EXIF, UPRIGHT_SRGB);
        XmpText xmp = XmpText.inSegments(words);
        segment(0xe1, JpegHead.XMP, xmp.packet());
        for (byte[] part : xmp.extensionParts()) {
            segment(0xe1, JpegHead.XMP_EXTENSION, part);
        }
        byte[] resources = PhotoshopResources.of(IimRecords.of(words));
        int room = MOST_IN_SEGMENT - JpegHead.PHOTOSHOP.length();
        for (int from = 0; from < resources.length; from += room) {
            int length = Math.min(room, resources.length - from);
            segment(0xed, JpegHead.PHOTOSHOP, new Bytes.Held(resources).slice(from, length));
        }
    }

    private void segment(int marker, String prefix, byte[] content) {
        int length = 2 + prefix.length() + content.length;
        out.write(0xff);
        out.write(marker);
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(prefix.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
    }
}
