package naskah.ui.queue;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naskah.article.ArticleId;
import naskah.ui.Desk;

/** The queue at the left of the window. */
public final class QueueView {
    private final Desk desk;
    private final QueueViewModel model;
    private final Consumer<ArticleId> open;
    private final ListView<QueueRow> list = new ListView<>();
    private final VBox root = new VBox();

    public QueueView(Desk desk, QueueViewModel model, Consumer<ArticleId> open) {
        this.desk = desk;
        this.model = model;
        this.open = open;
        root.getStyleClass().add("list-pane");
        root.getChildren().addAll(failure(), list());
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    public Node node() {
        return root;
    }

    /** Goes to the first article of the queue, or back to where the person was. */
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            model.rows().stream().filter(row -> row.article().isPresent()).findFirst().ifPresent(list.getSelectionModel()::select);
        }
    }

    private Node list() {
        list.setId("queue");
        list.setAccessibleText(desk.text("workflow.queue"));
        list.setItems(model.rows());
        model.readAtProperty().subscribe(at -> list.refresh());
        list.setCellFactory(view -> new QueueCell(desk));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            switch (key.getCode()) {
                case ENTER -> open();
                case DOWN -> step(key, list.getSelectionModel().getSelectedIndex(), 1);
                case UP -> step(key, list.getSelectionModel().getSelectedIndex(), -1);
                case HOME -> step(key, -1, 1);
                case END -> step(key, model.rows().size(), -1);
                default -> { }
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        return list;
    }

    /** Goes on to the next article in that direction; the heads between are passed over. */
    private void step(KeyEvent key, int from, int by) {
        key.consume();
        int at = from + by;
        while (at >= 0 && at < model.rows().size() && model.rows().get(at).article().isEmpty()) {
            at += by;
        }
        if (at >= 0 && at < model.rows().size()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    private Node failure() {
        Label failure = new Label(desk.text("workflow.queue.failed", desk.folder().path()));
        failure.getStyleClass().add("queue-failed");
        failure.setWrapText(true);
        failure.setMinHeight(Label.USE_PREF_SIZE);
        failure.visibleProperty().bind(model.failedProperty());
        failure.managedProperty().bind(failure.visibleProperty());
        return failure;
    }

    private void open() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(QueueRow::article).ifPresent(open);
    }
}
