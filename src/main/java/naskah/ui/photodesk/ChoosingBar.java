package naskah.ui.photodesk;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import naskah.ui.Desk;

/** Stands above the grid while a photo is being chosen for a place of an article. */
final class ChoosingBar {
    private final Desk desk;
    private final FlowPane root = new FlowPane(12, 8);
    private final Label words = new Label();

    ChoosingBar(Desk desk, PhotoDeskViewModel model) {
        this.desk = desk;
        root.setId("photo-choosing");
        root.getStyleClass().add("choosing-bar");
        root.managedProperty().bind(root.visibleProperty());
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.maxWidthProperty().bind(root.widthProperty().subtract(40));
        Button take = button("photo-choose", "photodesk.choose.take", model::attach);
        take.getStyleClass().add("accent");
        take.setDisable(true);
        model.selection().tickProperty().subscribe(tick -> take.setDisable(model.selection().count() != 1));
        root.getChildren().setAll(words, take, button("photo-choose-cancel", "photodesk.choose.cancel", model::stopChoosing));
        model.choiceProperty().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private void show(Optional<Choice> choice) {
        root.setVisible(choice.isPresent());
        words.setText(choice.map(wanted -> desk.text("photodesk.choose", wanted.place())).orElse(""));
    }

    private Button button(String id, String label, Runnable deed) {
        Button button = new Button(desk.text(label));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(press -> deed.run());
        return button;
    }
}
