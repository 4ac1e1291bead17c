package naskah.ui.contactsheet;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import naskah.photo.PhotoId;
import naskah.ui.Desk;

/** Asks where a contact sheet goes and tells how it comes along; it is not there while nothing goes on. */
public final class ContactSheetBar {
    private final Desk desk;
    private final ContactSheetViewModel model;
    private final Consumer<Path> opener;
    private final HBox root = new HBox();

    /**
     * @param opener shows a folder in the system's file manager
     * @param over   runs when there is nothing more to tell
     */
    public ContactSheetBar(Desk desk, Consumer<Path> opener, Runnable over) {
        this.desk = desk;
        this.model = new ContactSheetViewModel(desk);
        this.opener = opener;
        root.setId("contact-sheet");
        root.getStyleClass().add("contact-sheet-bar");
        root.setAlignment(Pos.CENTER_LEFT);
        root.managedProperty().bind(root.visibleProperty());
        model.stateProperty().subscribe(state -> show(state));
        model.stateProperty().subscribe((before, now) -> {
            if (now instanceof SheetState.Idle) {
                over.run();
            }
        });
    }

    public Node node() {
        return root;
    }

    public ContactSheetViewModel model() {
        return model;
    }

    /** Asks for a file and makes the sheet of these photos; false when the person thought better of it. */
    public boolean ask(Window owner, List<PhotoId> photos) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.text("rights.sheet.save"));
        chooser.setInitialFileName(desk.text("rights.sheet.file"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter("PDF", "*.pdf"), new FileChooser.ExtensionFilter("PNG", "*.png"));
        File file = chooser.showSaveDialog(owner);
        if (file != null) {
            model.make(photos, file.toPath());
        }
        return file != null;
    }

    /** Puts the keyboard on the last of the buttons: cancel, and then close. */
    void focus() {
        if (!root.getChildren().isEmpty()) {
            root.getChildren().getLast().requestFocus();
        }
    }

    private void show(SheetState state) {
        root.getChildren().clear();
        root.setVisible(!(state instanceof SheetState.Idle));
        root.getStyleClass().remove("failed");
        switch (state) {
            case SheetState.Idle idle -> {}
            case SheetState.Running running -> showRunning(running);
            case SheetState.Done done -> showDone(done);
            case SheetState.Failed failed -> {
                root.getStyleClass().add("failed");
                root.getChildren().addAll(words(failed.sentence()), space(), button("close", model::dismiss));
            }
        }
        focus();
    }

    private void showRunning(SheetState.Running running) {
        double done = running.all() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) running.done() / running.all();
        root.getChildren().addAll(
                words(desk.text("rights.sheet.running", running.done(), running.all())), new ProgressBar(done), space(),
                button("cancel", model::cancel));
    }

    private void showDone(SheetState.Done done) {
        Path first = done.files().getFirst();
        root.getChildren().addAll(
                words(desk.text("rights.sheet.done", done.files().size(), first)), space(),
                button("open", () -> opener.accept(first.toAbsolutePath().getParent())), button("close", model::dismiss));
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setId("contact-sheet-message");
        label.setWrapText(true);
        return label;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button button(String name, Runnable deed) {
        Button button = new Button(desk.text("rights.sheet." + name));
        button.setId("contact-sheet-" + name);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> deed.run());
        return button;
    }
}
