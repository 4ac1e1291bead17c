package naskah.ui.editor.text;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import naskah.document.Block;

/** The bullets and numbers that hang before list items. */
final class ListGraphics implements IntFunction<Node> {
    private final Supplier<List<Block>> blocks;

    ListGraphics(Supplier<List<Block>> blocks) {
        this.blocks = blocks;
    }

    @Override
    public Node apply(int index) {
        List<Block> shown = blocks.get();
        if (index >= shown.size() || !(shown.get(index) instanceof Block.ListItem item)) {
            return null;
        }
        return switch (item.kind()) {
            case BULLET -> label("•", "list-bullet");
            case NUMBER -> label(number(shown, index) + ".", "list-number");
        };
    }

    /** How many numbered items stand together up to this one. */
    static int number(List<Block> blocks, int index) {
        int number = 0;
        for (int i = index; i >= 0 && isNumbered(blocks.get(i)); i--) {
            number++;
        }
        return number;
    }

    static boolean isNumbered(Block block) {
        return block instanceof Block.ListItem item && item.kind() == Block.ListKind.NUMBER;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll("list-graphic", styleClass);
        label.setAlignment(Pos.TOP_RIGHT);
        return label;
    }
}
