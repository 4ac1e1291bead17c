package naskah.ui.editor.text;

import java.util.Objects;

/** A mark over the text of one block that is not part of the article: a find hit, a checker's finding. */
public record Proof(int start, int end, String styleClass) {
    public Proof {
        Objects.requireNonNull(styleClass);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an empty proof: " + start + " to " + end);
        }
    }
}
