package naskah.photo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** IIM in a PNG as ImageMagick invented it: a text chunk with the profile's name, its length, and its bytes in hexadecimal digits. */
final class RawProfile {
    static final String KEYWORD = "Raw profile type ";
    private static final String IIM = KEYWORD + "iptc\0";
    private static final String COLOURS = KEYWORD + "ic";
    private static final String PHOTOSHOP = "8BIM";

    private RawProfile() {}

    /** @param chunk the whole chunk, which begins with the keyword, and its {@code text} */
    static void keep(byte[] chunk, byte[] text, Blocks blocks) {
        String name = new String(chunk, StandardCharsets.ISO_8859_1);
        if (!name.startsWith(IIM)) {
            if (!name.startsWith(COLOURS)) {
                blocks.leaveOut();
            }
            return;
        }
        byte[] profile = bytes(new String(text, StandardCharsets.ISO_8859_1));
        boolean resources = new String(profile, StandardCharsets.ISO_8859_1).startsWith(PHOTOSHOP);
        blocks.add(resources ? Blocks.Kind.PHOTOSHOP : Blocks.Kind.IIM, profile);
    }

    /** Behind the lines of name and length; what is no pair of digits ends it. */
    private static byte[] bytes(String text) {
        String[] parts = text.strip().split("\\n", 3);
        String digits = parts.length < 3 ? "" : parts[2].replaceAll("\\s", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i + 1 < digits.length(); i += 2) {
            int high = Character.digit(digits.charAt(i), 16);
            int low = Character.digit(digits.charAt(i + 1), 16);
            if (high < 0 || low < 0) {
                break;
            }
            bytes.write(high << 4 | low);
        }
        return bytes.toByteArray();
    }
}
