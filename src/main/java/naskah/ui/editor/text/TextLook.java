package naskah.ui.editor.text;

import java.util.Set;
import naskah.document.Mark;
import org.fxmisc.richtext.TextExt;

/**
 * The style of a run of text in the control.
 *
 * @param proof the style class of what a search or a check says about it, empty for nothing; never part of the article
 */
record TextLook(Set<Mark> marks, String proof) {
    static final TextLook PLAIN = new TextLook(Set.of(), "");

    TextLook withProof(String other) {
        return new TextLook(marks, other);
    }

    TextExt node(String text) {
        TextExt node = new TextExt(text);
        node.getStyleClass().add("body-text");
        marks.forEach(mark -> node.getStyleClass().add(styleClass(mark)));
        if (!proof.isEmpty()) {
            node.getStyleClass().add(proof);
        }
        return node;
    }

    private static String styleClass(Mark mark) {
        return switch (mark) {
            case Mark.Link link -> "mark-link";
            case Mark.Strong strong -> "mark-strong";
            case Mark.Emphasis emphasis -> "mark-emphasis";
        };
    }
}
