package naskah.ui.editor.text;

import java.util.List;
import java.util.Objects;
import javafx.scene.text.TextFlow;
import naskah.document.Block;
import naskah.document.BlockKind;

/** The style of a paragraph in the control: which block it is and the style class of its kind. */
record ParagraphLook(String block, String shape) {
    static final ParagraphLook NONE = new ParagraphLook("", "shape-paragraph");

    private static final String NODE = "shape-node";
    private static final List<String> SHAPES = List.of(
            "shape-paragraph", "shape-heading", "shape-subheading", "shape-quote", "shape-bullet", "shape-number", NODE);

    ParagraphLook {
        Objects.requireNonNull(block);
        Objects.requireNonNull(shape);
    }

    static ParagraphLook of(Block block) {
        String shape = block instanceof Block.Text text ? SHAPES.get(BlockKind.of(text).ordinal()) : NODE;
        return new ParagraphLook(block.id().value(), shape);
    }

    void applyTo(TextFlow flow) {
        flow.getStyleClass().removeAll(SHAPES);
        flow.getStyleClass().add(shape);
    }
}
