package naskah.format.html;

/** Writes text into HTML: escaped, and without the characters that HTML does not allow (WHATWG HTML, 13.2.3.5). */
final class Markup {
    private Markup() {}

    /** As element content; line breaks become {@code br}. */
    static String text(String raw) {
        String legal = legal(raw);
        return legal.indexOf('\n') < 0 ? escaped(legal) : escaped(legal).replace("\n", "<br>");
    }

    /** As a double-quoted attribute value, without the quotes. */
    static String attribute(String raw) {
        return escaped(legal(raw));
    }

    /** The text without control characters, noncharacters and halves of surrogate pairs; every line break is "\n". */
    static String legal(String raw) {
        if (raw.chars().allMatch(Markup::harmless)) {
            return raw;
        }
        StringBuilder kept = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(Markup::allowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean harmless(int unit) {
        return unit >= 0x20 && unit < 0x7f || unit >= 0xa0 && unit < 0xd800;
    }

    private static boolean allowed(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n' || point >= 0x7f && point < 0xa0;
        boolean surrogate = point >= 0xd800 && point < 0xe000;
        boolean noncharacter = point >= 0xfdd0 && point <= 0xfdef || (point & 0xfffe) == 0xfffe;
        return !control && !surrogate && !noncharacter;
    }

    private static String escaped(String legal) {
        int first = firstSpecial(legal);
        if (first < 0) {
            return legal;
        }
        StringBuilder out = new StringBuilder(legal.length() + 16).append(legal, 0, first);
        for (int i = first; i < legal.length(); i++) {
            appendEscaped(out, legal.charAt(i));
        }
        return out.toString();
    }

    private static int firstSpecial(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"') {
                return i;
            }
        }
        return -1;
    }

    private static void appendEscaped(StringBuilder out, char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(c);
        }
    }
}
