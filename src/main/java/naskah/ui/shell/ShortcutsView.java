package naskah.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naskah.command.Command;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.control.Keys;
import org.kordamp.ikonli.feather.Feather;

/** Every command with its shortcut, found by typing; Enter or a click does it. */
public final class ShortcutsView extends VBox {
    private final Desk desk;
    private final List<Command> table;
    private final CustomTextField filter = new CustomTextField();
    private final ListView<Command> list = new ListView<>();

    public ShortcutsView(Desk desk, List<Command> table, Consumer<String> perform) {
        this.desk = desk;
        this.table = table;
        setId("shortcuts");
        getStyleClass().addAll("card-window", "shortcuts");
        Label title = new Label(desk.text("shell.shortcuts"));
        title.getStyleClass().add("card-title");
        filter.setId("shortcuts.filter");
        filter.setPromptText(desk.text("shell.shortcuts.filter"));
        filter.setLeft(Icon.of(Feather.SEARCH));
        filter.textProperty().subscribe(this::narrow);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, key -> steer(key, perform));
        list.setId("shortcuts.list");
        list.setCellFactory(view -> new Row());
        list.setOnMouseClicked(click -> take(perform));
        list.setFocusTraversable(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, filter, list);
    }

    public void focus() {
        filter.requestFocus();
    }

    private void narrow(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Command> found = table.stream().filter(command -> told(command).contains(wanted)).toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    private String told(Command command) {
        return (group(command) + " " + command.label(desk.messages()) + " " + Keys.of(command)).toLowerCase(Locale.ROOT);
    }

    private void steer(KeyEvent key, Consumer<String> perform) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            int last = list.getItems().size() - 1;
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(0, last));
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 3));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            take(perform);
            key.consume();
        }
    }

    private void take(Consumer<String> perform) {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            perform.accept(chosen.id());
        }
    }

    private String group(Command command) {
        return desk.text("command.group." + command.group());
    }

    private final class Row extends ListCell<Command> {
        private final Label group = new Label();
        private final Label label = new Label();
        private final Label keys = new Label();
        private final HBox row;

        Row() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            group.getStyleClass().add("command-group");
            keys.getStyleClass().add("keys");
            keys.setMinWidth(USE_PREF_SIZE);
            row = new HBox(group, label, space, keys);
            row.getStyleClass().add("command-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                group.setText(group(command));
                label.setText(command.label(desk.messages()));
                keys.setText(Keys.of(command));
            }
        }
    }
}
