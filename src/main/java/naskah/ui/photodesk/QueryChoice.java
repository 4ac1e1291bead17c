package naskah.ui.photodesk;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import naskah.storage.PhotoQuery;
import naskah.ui.control.FieldBox;
import naskah.ui.control.InWords;

/** One choice of the filters, of which the first asks for nothing. */
final class QueryChoice<T> {
    private final ComboBox<Optional<T>> box = new ComboBox<>();
    private final Function<PhotoQuery, Optional<T>> read;
    private final FieldBox field;
    private boolean showing;

    /** How a choice reads from a query and changes it. */
    record Part<T>(Function<PhotoQuery, Optional<T>> read, BiFunction<PhotoQuery, Optional<T>, PhotoQuery> write) {}

    QueryChoice(PhotoDeskViewModel model, String id, String label, List<T> values, Function<Optional<T>, String> words, Part<T> part) {
        this.read = part.read();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.getItems().setAll(Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of)).toList());
        box.setConverter(new InWords<>(words));
        field = new FieldBox(label, box);
        box.valueProperty().addListener((all, old, value) -> {
            if (!showing && value != null) {
                model.ask(query -> part.write().apply(query, value));
            }
        });
    }

    Node node() {
        return field;
    }

    void show(PhotoQuery query) {
        showing = true;
        box.setValue(read.apply(query));
        showing = false;
    }
}
