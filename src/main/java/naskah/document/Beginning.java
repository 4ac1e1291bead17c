package naskah.document;

/** The beginning of a text that is longer than there is room for. */
public final class Beginning {
    private Beginning() {}

    /** @param most UTF-16 units that are kept of a longer text, before an ellipsis; never half of a pair */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
        return text.substring(0, end).strip() + "…";
    }
}
