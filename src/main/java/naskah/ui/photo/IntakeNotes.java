package naskah.ui.photo;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Says why pictures were not taken, each until it is dismissed; takes no room when there is nothing to say. */
public final class IntakeNotes {
    private final Desk desk;
    private final ObservableList<String> messages;
    private final VBox root = new VBox();
    private final ListChangeListener<String> listener = change -> show();

    public IntakeNotes(Desk desk, ObservableList<String> messages) {
        this.desk = desk;
        this.messages = messages;
        root.getStyleClass().add("intake-notes");
        root.managedProperty().bind(root.visibleProperty());
        messages.addListener(listener);
        show();
    }

    public Node node() {
        return root;
    }

    public void dispose() {
        messages.removeListener(listener);
    }

    private void show() {
        root.setVisible(!messages.isEmpty());
        root.getChildren().setAll(messages.stream().map(this::row).toList());
    }

    private Node row(String message) {
        Label text = new Label(message, Icon.of(Feather.ALERT_CIRCLE));
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(
                text, Icon.button(Feather.X, desk.text("photo.action.dismiss"), () -> messages.remove(message)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("intake-note");
        return row;
    }
}
