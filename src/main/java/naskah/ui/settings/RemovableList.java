package naskah.ui.settings;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** A list whose rows can be taken out, by the button in each row or by the Delete key. */
final class RemovableList<T> extends ListView<T> {
    private final Function<T, String> label;
    private final Function<T, String> removal;
    private final Consumer<T> remove;

    /**
     * @param label   the row in words
     * @param removal what the row's button does, in words
     */
    RemovableList(ObservableList<T> items, Function<T, String> label, Function<T, String> removal, Consumer<T> remove) {
        super(items);
        this.label = label;
        this.removal = removal;
        this.remove = remove;
        getStyleClass().add("removable");
        setCellFactory(view -> new Row());
        setOnKeyPressed(press -> {
            T chosen = getSelectionModel().getSelectedItem();
            if (press.getCode() == KeyCode.DELETE && chosen != null) {
                remove.accept(chosen);
                press.consume();
            }
        });
    }

    private final class Row extends ListCell<T> {
        private Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : row(item));
        }

        private HBox row(T item) {
            Label words = new Label(label.apply(item));
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            Button button = Icon.button(Feather.X, removal.apply(item), () -> remove.accept(item));
            button.setFocusTraversable(false);
            HBox row = new HBox(words, button);
            row.getStyleClass().add("settings-row");
            return row;
        }
    }
}
