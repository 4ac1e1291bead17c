package naskah.ui.settings;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import naskah.ui.control.InWords;

/** One value of a few, chosen from a list that unfolds and told in the person's words. */
final class Choice<T> extends ComboBox<T> {

    Choice(String id, List<T> all, Function<T, String> label) {
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(all);
        setConverter(new InWords<>(label));
    }

    /** Offers a value beside the usual ones, as a profile of another house may have it. */
    void offer(T value) {
        if (value != null && !getItems().contains(value)) {
            getItems().addFirst(value);
        }
    }
}
