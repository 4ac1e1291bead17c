package naskah.article;

/** From where (inclusive) to where (exclusive) in a text, in UTF-16 units; never empty. */
public record Stretch(int start, int end) {
    public Stretch {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an empty stretch: " + start + " to " + end);
        }
    }
}
