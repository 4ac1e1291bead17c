package naskah.ui.photodesk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Stands above the grid for as long as an edit cannot be kept, with what a person can do. */
final class KeepBar {
    private final Desk desk;
    private final LibraryEdits edits;
    private final FlowPane root = new FlowPane(12, 8);

    KeepBar(Desk desk, PhotoDeskViewModel model) {
        this.desk = desk;
        this.edits = model.edits();
        root.setId("photo-standing");
        root.getStyleClass().add("standing-bar");
        root.managedProperty().bind(root.visibleProperty());
        model.keepingProperty().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private void show(KeepState state) {
        root.setVisible(!(state instanceof KeepState.Kept || state instanceof KeepState.Keeping));
        switch (state) {
            case KeepState.Kept kept -> root.getChildren().clear();
            case KeepState.Keeping keeping -> root.getChildren().clear();
            case KeepState.Failed failed -> say(desk.text("photodesk.keep.failed." + failed.cause(), desk.folder().path()));
            case KeepState.Conflict conflict -> say(
                    desk.text("photodesk.keep.conflict", conflict.theirs().photo().fileName()),
                    button("theirs", () -> edits.takeTheirs(conflict.theirs())),
                    button("mine", () -> edits.keepMine(conflict.theirs())));
            case KeepState.Gone gone -> say(
                    desk.text("photodesk.keep.gone", gone.photo().fileName()),
                    button("recover", () -> edits.recover(gone.photo())));
            case KeepState.ReadOnly readOnly -> say(desk.text("photodesk.keep.readOnly", desk.folder().path()));
        }
    }

    private void say(String sentence, Button... buttons) {
        Label words = new Label(sentence, Icon.of(Feather.ALERT_TRIANGLE));
        words.setWrapText(true);
        words.maxWidthProperty().bind(root.widthProperty().subtract(40));
        words.setMinHeight(Label.USE_PREF_SIZE);
        root.getChildren().setAll(words);
        root.getChildren().addAll(List.of(buttons));
    }

    private Button button(String name, Runnable deed) {
        Button button = new Button(desk.text("photodesk.keep." + name));
        button.setId("photo-standing-" + name);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(press -> deed.run());
        return button;
    }
}
