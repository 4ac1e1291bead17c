package naskah.ui.photodesk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import naskah.photo.PhotoDate;

/** The field of the day on which a photo was taken: only a date is written down, and what is none stays to be mended. */
final class DateControl implements FieldControl {
    private final TextField field;
    private boolean showing;

    DateControl(TextField field, Consumer<List<String>> written) {
        this.field = field;
        field.textProperty().addListener((all, old, text) -> {
            if (!showing && isFine(text)) {
                written.accept(List.of(date(text).orElse("")));
            }
        });
    }

    static boolean isFine(String text) {
        return text.isBlank() || PhotoDate.of(text).isPresent();
    }

    private static Optional<String> date(String text) {
        return PhotoDate.of(text).map(PhotoDate::text);
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public Node focus() {
        return field;
    }

    @Override
    public void show(List<String> values, boolean anew) {
        String text = String.join("", values);
        boolean half = !anew && field.isFocused() && (!isFine(field.getText()) || date(field.getText()).orElse("").equals(text));
        if (!half && !text.equals(field.getText())) {
            showing = true;
            field.setText(text);
            showing = false;
        }
    }

    @Override
    public String text() {
        return field.getText();
    }
}
