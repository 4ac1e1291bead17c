package naskah.ui.queue;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
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
        list.setCellFactory(view -> new QueueCell(desk));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        return list;
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
