package naskah.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One choice among a few, all of them in sight; exactly one is always chosen. */
public final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /** @param chosen hears only what a person chooses */
    public Segments(List<T> values, Function<T, String> label, Consumer<T> chosen) {
        getStyleClass().add("segments");
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            ToggleButton button = new ToggleButton(label.apply(value));
            button.setUserData(value);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == values.size() - 1 ? "right-pill" : "center-pill");
            button.setOnAction(event -> press(button, value, chosen));
            getChildren().add(button);
        }
    }

    public void choose(T value) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(value))
                .forEach(group::selectToggle);
    }

    private void press(ToggleButton button, T value, Consumer<T> chosen) {
        if (button.isSelected()) {
            chosen.accept(value);
        } else {
            button.setSelected(true);
        }
    }
}
