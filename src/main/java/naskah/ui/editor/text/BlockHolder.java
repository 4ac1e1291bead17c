package naskah.ui.editor.text;

import javafx.scene.layout.StackPane;
import naskah.document.Block;

/** The place of a block's node in the control; it lives as long as the editor, whatever cells come and go around it. */
final class BlockHolder extends StackPane {
    private Block block;

    BlockHolder(Block block) {
        this.block = block;
        getStyleClass().add("body-node");
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
    }

    Block block() {
        return block;
    }

    void become(Block other) {
        block = other;
    }
}
