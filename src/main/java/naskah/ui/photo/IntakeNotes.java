package naskah.ui.photo;

import javafx.collections.ListChangeListener;
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
    private final PictureIntake intake;
    private final VBox root = new VBox();
    private final ListChangeListener<String> listener = change -> show();

    public IntakeNotes(Desk desk, PictureIntake intake) {
        this.desk = desk;
        this.intake = intake;
        root.getStylesheets().add("/css/photo.css");
        root.getStyleClass().add("intake-notes");
        root.managedProperty().bind(root.visibleProperty());
        intake.messages().addListener(listener);
        show();
    }

    public Node node() {
        return root;
    }

    public void dispose() {
        intake.messages().removeListener(listener);
    }

    private void show() {
        root.setVisible(!intake.messages().isEmpty());
        root.getChildren().setAll(intake.messages().stream().map(this::row).toList());
    }

    private Node row(String message) {
        Label text = new Label(message, Icon.of(Feather.ALERT_CIRCLE));
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(
                text, Icon.button(Feather.X, desk.text("photo.action.dismiss"), () -> intake.messages().remove(message)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("intake-note");
        return row;
    }
}
