package naskah.ui.photodesk;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naskah.storage.PhotoQuery;
import naskah.ui.Desk;

/** What stands where there are no photos, and what a person can do about it. */
final class GridPlaceholder {
    private final Desk desk;
    private final PhotoDeskViewModel model;
    private final Runnable take;
    private final VBox root = new VBox();

    GridPlaceholder(Desk desk, PhotoDeskViewModel model, Runnable take) {
        this.desk = desk;
        this.model = model;
        this.take = take;
        root.setId("photo-placeholder");
        root.setAlignment(Pos.CENTER);
        root.setPickOnBounds(false);
        root.getStyleClass().add("photo-placeholder");
        model.pages().shownProperty().subscribe(this::show);
        model.pages().tickProperty().subscribe(tick -> show(model.pages().shownProperty().get()));
    }

    Node node() {
        return root;
    }

    private void show(PhotoPages.Shown shown) {
        root.setVisible(shown != PhotoPages.Shown.PHOTOS);
        if (!root.isVisible()) {
            return;
        }
        Label words = new Label(desk.text("photodesk.shown." + shown));
        words.setWrapText(true);
        words.getStyleClass().add("placeholder");
        root.getChildren().setAll(words);
        switch (shown) {
            case LOADING, PHOTOS, TRASH_EMPTY -> { }
            case NOTHING_YET -> add("import.choose", take, !model.edits().isWritable());
            case NOTHING_FOUND -> add("filter.none", () -> model.ask(PhotoQuery.ALL), false);
            case FAILED -> add("again", model::refresh, false);
        }
    }

    private void add(String label, Runnable deed, boolean impossible) {
        Button button = new Button(desk.text("photodesk." + label));
        button.setOnAction(press -> deed.run());
        button.setDisable(impossible);
        root.getChildren().add(button);
    }
}
