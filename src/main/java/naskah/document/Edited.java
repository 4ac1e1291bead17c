package naskah.document;

import java.util.Objects;

/** A body after an edit, and the stretch that is selected in it then (empty for a bare caret). */
public record Edited(Body body, BodyRange selection) {
    public Edited {
        Objects.requireNonNull(body);
        Objects.requireNonNull(selection);
    }

    public static Edited at(Body body, int block, int offset) {
        return new Edited(body, BodyRange.at(block, offset));
    }
}
