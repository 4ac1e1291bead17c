package naskah.document;

/** Which curly mark a typed straight one means, told by what stands before it (typography of PUEBI: “…”, ‘…’, apostrophe ’). */
public final class TypographicQuotes {
    private static final String OPENERS = "([{<«“‘—–-/";

    private TypographicQuotes() {}

    public static boolean isStraight(String typed) {
        return typed.equals("\"") || typed.equals("'");
    }

    /** The curly form of {@code straight} (one of " and ') after the text {@code before} of the same block. */
    public static String curly(String straight, String before) {
        boolean opening = opens(before);
        if (straight.equals("\"")) {
            return opening ? "“" : "”";
        }
        return opening ? "‘" : "’";
    }

    private static boolean opens(String before) {
        if (before.isEmpty()) {
            return true;
        }
        char last = before.charAt(before.length() - 1);
        return Character.isWhitespace(last) || Character.isSpaceChar(last) || OPENERS.indexOf(last) >= 0;
    }
}
