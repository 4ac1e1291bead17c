package naskah.ui.photodesk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import naskah.photo.PlaceShown;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The fields of one place that a photo shows, two beside each other, each with its name as its prompt. */
final class PlaceFields extends HBox {
    /** In the order of {@link PlaceShown#parts}. */
    private static final List<String> PARTS = List.of("name", "sublocation", "city", "province", "country", "code");

    private final List<TextField> fields = new ArrayList<>();
    private boolean showing;

    /** @param number what tells this place's fields from those of another */
    PlaceFields(Desk desk, int number, Runnable written, Runnable remove) {
        GridPane grid = new GridPane(6, 6);
        for (int i = 0; i < PARTS.size(); i++) {
            grid.add(field(desk, "photo-place-" + number + "-" + PARTS.get(i), PARTS.get(i), written), i % 2, i / 2);
        }
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        HBox.setHgrow(grid, Priority.ALWAYS);
        getChildren().setAll(grid, Icon.button(Feather.X, desk.text("photodesk.location.remove"), remove));
        getStyleClass().add("place-fields");
    }

    void show(PlaceShown place) {
        showing = true;
        for (int i = 0; i < PARTS.size(); i++) {
            fields.get(i).setText(place.parts().get(i));
        }
        showing = false;
    }

    PlaceShown place() {
        return PlaceShown.of(fields.stream().map(field -> field.getText().strip()).toList());
    }

    void focus() {
        fields.getFirst().requestFocus();
    }

    private TextField field(Desk desk, String id, String part, Runnable written) {
        TextField field = new TextField();
        field.setId(id);
        field.setMinWidth(0);
        field.setPromptText(desk.text("photodesk.location." + part));
        field.setAccessibleText(desk.text("photodesk.location.title") + ": " + field.getPromptText());
        field.textProperty().subscribe((before, now) -> {
            if (!showing) {
                written.run();
            }
        });
        fields.add(field);
        return field;
    }
}
