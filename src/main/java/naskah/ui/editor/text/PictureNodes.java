package naskah.ui.editor.text;

import javafx.scene.Node;
import naskah.document.Block;

/** Shows the pictures that stand in the body: thumbnail, caption fields and whatever belongs to them. */
@FunctionalInterface
public interface PictureNodes {
    /** The node of a picture; asked for once a block, when it first comes into sight, and kept while the editor lives. */
    Node node(Block.Picture picture);

    /** Tells a node that its picture is now this one. */
    default void update(Node node, Block.Picture picture) {}
}
