package naskah.article.change;

/** From where (inclusive) to where (exclusive) in a text, in UTF-16 units; empty where only the other text has something there. */
public record Cut(int start, int end) {
    public Cut {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of a text: " + start + " to " + end);
        }
    }

    public boolean isEmpty() {
        return start == end;
    }
}
