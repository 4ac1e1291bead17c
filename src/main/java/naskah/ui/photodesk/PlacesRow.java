package naskah.ui.photodesk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naskah.photo.Photo;
import naskah.photo.PlaceShown;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The places that a photo shows, which need not be where it was taken: any number, each in its parts. */
final class PlacesRow {
    private final Desk desk;
    private final DetailViewModel model;
    private final List<PlaceFields> fields = new ArrayList<>();
    private final VBox places = new VBox();
    private final VBox says = new VBox();
    private final Button more;
    private final VBox root;
    private int numbered;

    PlacesRow(Desk desk, DetailViewModel model) {
        this.desk = desk;
        this.model = model;
        Label title = new Label(desk.text("photodesk.location.title"));
        title.getStyleClass().add("field-label");
        more = new Button(desk.text("photodesk.location.add"), Icon.of(Feather.PLUS));
        more.setId("photo-place-add");
        more.getStyleClass().addAll("flat", "small-button");
        more.setOnAction(press -> add(PlaceShown.of(List.of("", "", "", "", "", ""))).focus());
        places.getStyleClass().add("place-list");
        says.getStyleClass().add("file-says");
        says.managedProperty().bind(says.visibleProperty());
        root = new VBox(title, places, more, says);
        root.setId("photo-places");
        root.getStyleClass().add("field-row");
    }

    Node node() {
        return root;
    }

    void lock(boolean locked) {
        places.setDisable(locked);
        more.setDisable(locked);
    }

    /** @param anew whether it is another photo, so that nothing half typed stays */
    void show(Photo photo, boolean anew) {
        List<PlaceShown> wanted = photo.metadata().placesShown();
        if (anew || !wanted.equals(typed())) {
            numbered = 0;
            fields.clear();
            places.getChildren().clear();
            wanted.forEach(this::add);
        }
        List<PlaceShown> file = model.placesOfFile();
        says.setVisible(!file.isEmpty());
        says.getChildren().clear();
        if (!file.isEmpty()) {
            String told = file.stream().map(PlaceShown::told).collect(Collectors.joining("; "));
            says.getChildren().add(
                    new FileLine(desk, "photodesk.file", told, model.isWritable(), () -> model.writePlaces(file)));
        }
    }

    private PlaceFields add(PlaceShown place) {
        PlaceFields[] self = new PlaceFields[1];
        PlaceFields added = new PlaceFields(desk, numbered++, this::write, () -> remove(self[0]));
        self[0] = added;
        added.show(place);
        fields.add(added);
        places.getChildren().add(added);
        return added;
    }

    private void remove(PlaceFields gone) {
        fields.remove(gone);
        places.getChildren().remove(gone);
        write();
        more.requestFocus();
    }

    private void write() {
        model.writePlaces(typed());
    }

    private List<PlaceShown> typed() {
        return fields.stream().map(PlaceFields::place).filter(place -> !place.isEmpty()).toList();
    }
}
