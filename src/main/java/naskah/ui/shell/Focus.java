package naskah.ui.shell;

import java.util.Optional;
import javafx.scene.Node;

/** Where the keyboard is. */
final class Focus {
    private Focus() {}

    /** Whether it is in this part of the window. */
    static boolean isIn(Node part) {
        return owner(part).filter(focused -> holds(part, focused)).isPresent();
    }

    /** The id of what has it, if that has one. */
    static Optional<String> id(Node part) {
        return owner(part).map(Node::getId);
    }

    /** Gives it to the node of this id in a part of the window, where there is one. */
    static void give(Node part, String id) {
        part.lookupAll("*").stream().filter(node -> id.equals(node.getId())).findFirst().ifPresent(Node::requestFocus);
    }

    private static Optional<Node> owner(Node part) {
        return Optional.ofNullable(part.getScene()).map(scene -> scene.getFocusOwner());
    }

    private static boolean holds(Node part, Node focused) {
        Node at = focused;
        while (at != null && at != part) {
            at = at.getParent();
        }
        return at != null;
    }
}
