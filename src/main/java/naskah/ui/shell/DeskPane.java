package naskah.ui.shell;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * A built part of the window, whoever built it.
 *
 * @param perform takes the ids of the commands that are this pane's
 * @param dispose lets go of the session
 */
public record DeskPane(Node node, Runnable focus, Consumer<String> perform, Runnable dispose) {
    public DeskPane {
        Objects.requireNonNull(node);
        Objects.requireNonNull(focus);
        Objects.requireNonNull(perform);
        Objects.requireNonNull(dispose);
    }
}
