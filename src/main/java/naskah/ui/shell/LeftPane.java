package naskah.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;
import naskah.ui.control.Segments;
import naskah.ui.list.ArticleListView;
import naskah.ui.queue.QueueView;

/** The left of the window: all articles, or what waits for the person at the desk. */
final class LeftPane {
    private enum Side {
        ARTICLES,
        QUEUE
    }

    private final ArticleListView list;
    private final QueueView queue;
    private final Segments<Side> choice;
    private final StackPane shown = new StackPane();
    private final VBox root = new VBox();

    LeftPane(Desk desk, ArticleListView list, QueueView queue) {
        this.list = list;
        this.queue = queue;
        choice = new Segments<>(List.of(Side.values()), side -> desk.text("workflow.left." + side), this::show);
        choice.setId("left");
        VBox.setVgrow(shown, Priority.ALWAYS);
        root.getStyleClass().addAll("list-pane", "left-pane");
        root.getChildren().addAll(choice, shown);
        show(Side.ARTICLES);
    }

    Node node() {
        return root;
    }

    void goToList() {
        show(Side.ARTICLES);
        list.focus();
    }

    void goToSearch() {
        show(Side.ARTICLES);
        list.focusSearch();
    }

    void goToQueue() {
        show(Side.QUEUE);
        queue.focus();
    }

    private void show(Side side) {
        choice.choose(side);
        shown.getChildren().setAll(side == Side.ARTICLES ? list.node() : queue.node());
    }
}
