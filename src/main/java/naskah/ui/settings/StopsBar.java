package naskah.ui.settings;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;

/** Says what it means that a stop is made lighter, and asks whether it is meant; there only while one is. */
final class StopsBar {
    private final CheckBox meant = new CheckBox();
    private final VBox node;

    StopsBar(Desk desk, SettingsViewModel model) {
        Label words = new Page(desk).words("settings-stops-words", "");
        meant.setId("settings-stops");
        meant.setText(desk.text("settings.stops.meant"));
        meant.selectedProperty().bindBidirectional(model.stopsMeant);
        node = new VBox(words, meant);
        node.getStyleClass().add("settings-stops");
        node.managedProperty().bind(node.visibleProperty());
        model.rules.weightsProperty().subscribe(weights -> {
            String names = model.rules.lightenedStops().stream()
                    .map(rule -> rule.about().id() + " " + model.rules.name(rule))
                    .collect(Collectors.joining("; "));
            node.setVisible(!names.isEmpty());
            words.setText(desk.text("settings.stops", names));
        });
    }

    Node node() {
        return node;
    }

    void focus() {
        meant.requestFocus();
    }
}
