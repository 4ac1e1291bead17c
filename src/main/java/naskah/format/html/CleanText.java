package naskah.format.html;

/** Tells which characters of foreign text are kept: visible ones, one kind of space, and the joiners inside an emoji. */
final class CleanText {
    private static final int JOINER = 0x200d;

    private CleanText() {}

    /** The text with every kind of white space as " " and without invisible characters; spaces are not yet collapsed. */
    static String of(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        int before = 0;
        for (int i = 0; i < raw.length(); ) {
            int point = raw.codePointAt(i);
            i += Character.charCount(point);
            int after = i < raw.length() ? raw.codePointAt(i) : 0;
            if (isSpace(point)) {
                kept.append(' ');
            } else if (isVisible(point) || joinsEmoji(before, point, after)) {
                kept.appendCodePoint(point);
            }
            before = point;
        }
        return kept.toString();
    }

    static boolean isSpace(int point) {
        return point == '\t' || point == '\n' || point == '\f' || point == '\r' || point == 0x0b || point == 0x85
                || Character.isSpaceChar(point);
    }

    private static boolean isVisible(int point) {
        boolean invisible = point == 0xad || point == 0x61c || point == 0x180e
                || point >= 0x200b && point <= 0x200f
                || point >= 0x202a && point <= 0x202e
                || point >= 0x2060 && point <= 0x206f
                || point == 0xfeff
                || point >= 0xfff9 && point <= 0xfffb;
        return !invisible && !Markup.legal(Character.toString(point)).isEmpty();
    }

    private static boolean joinsEmoji(int before, int point, int after) {
        boolean ends = Character.isExtendedPictographic(before) || before == 0xfe0f || Character.isEmojiModifier(before);
        return point == JOINER && ends && Character.isExtendedPictographic(after);
    }
}
