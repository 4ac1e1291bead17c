package naskah.document;

/**
 * A stretch of a body, from an offset in one block to an offset in the same or a later one. Offsets are UTF-16 units in a
 * text block; any other block counts as one character, so 0 is before it and 1 after it.
 */
public record BodyRange(int first, int start, int last, int end) {
    public BodyRange {
        if (first < 0 || start < 0 || last < first || (last == first && end < start)) {
            throw new IllegalArgumentException("not a stretch: " + first + ":" + start + " to " + last + ":" + end);
        }
    }

    public static BodyRange at(int block, int offset) {
        return new BodyRange(block, offset, block, offset);
    }

    public boolean isEmpty() {
        return first == last && start == end;
    }

    /** How many characters a caret passes in this block. */
    public static int length(Block block) {
        return block instanceof Block.Text text ? length(text) : 1;
    }

    private static int length(Block.Text text) {
        int length = 0;
        for (Span span : text.spans()) {
            length += span.text().length();
        }
        return length;
    }
}
