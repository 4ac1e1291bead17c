package naskah.ui.editor;

import java.util.Objects;

/**
 * Where the person is writing.
 *
 * @param field a form field's id ("headline", "banner.text", "body", "picture:&lt;block&gt;.credit"); empty for none
 * @param anchor where the selection began, {@code head} where it ends; equal when nothing is selected
 */
public record Caret(String field, Point anchor, Point head) {
    public static final Caret NONE = at("", "", 0);

    /** A place in a field: the block when the field is the body, else empty, and an offset in UTF-16 units. */
    public record Point(String block, int offset) {
        public Point {
            Objects.requireNonNull(block);
        }
    }

    public Caret {
        Objects.requireNonNull(field);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(head);
    }

    public static Caret at(String field, String block, int offset) {
        Point point = new Point(block, offset);
        return new Caret(field, point, point);
    }
}
