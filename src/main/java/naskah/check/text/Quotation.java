package naskah.check.text;

/**
 * What stands between a pair of double quotation marks; {@code start} is the opening mark's offset.
 *
 * @param end    the offset after the closing mark, the passage's end where it is missing
 * @param closed whether there is a closing mark
 */
public record Quotation(int start, int end, boolean closed) {
    public boolean holds(int offset) {
        return start <= offset && offset < end;
    }

    /** The words between the marks. */
    public String words(String text) {
        return text.substring(start + 1, closed ? end - 1 : end);
    }
}
