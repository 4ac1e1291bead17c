package naskah.ui.control;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** A list below a text field of what could be meant; down, up, Enter and Escape, or a click. */
public final class Suggestions {
    private static final int MOST = 8;

    /** How wide a letter is at most on the average, in ems. */
    private static final double LETTER = 0.6;

    private final TextField field;
    private final BiConsumer<String, Consumer<List<String>>> complete;
    private final Consumer<String> choose;
    private final EventHandler<KeyEvent> heard = this::hear;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();

    public Suggestions(TextField field, Function<String, List<String>> complete, Consumer<String> choose) {
        this(field, (typed, then) -> then.accept(complete.apply(typed)), choose);
    }

    /** As the other, where completing takes a while; an answer that comes late for what is typed by then is not shown. */
    public Suggestions(
            TextField field, BiConsumer<String, Consumer<List<String>>> complete, Consumer<String> choose) {
        this.field = field;
        this.complete = complete;
        this.choose = choose;
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setCellFactory(rows -> new Row());
        field.skinProperty().subscribe(skin -> hearLast());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    /** One suggestion, cut short where it is too long. */
    private static final class Row extends ListCell<String> {
        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }

    /** The skin puts a typed letter into the field first: who hears of the key before it knows an earlier text. */
    private void hearLast() {
        field.removeEventHandler(KeyEvent.KEY_TYPED, heard);
        field.addEventHandler(KeyEvent.KEY_TYPED, heard);
    }

    /** Shows everything there is to choose from. */
    public void offerAll() {
        field.requestFocus();
        offer("");
    }

    private void hear(KeyEvent typed) {
        offer(field.getText());
    }

    private void offer(String typed) {
        String asked = field.getText();
        complete.accept(typed, found -> {
            if (asked.equals(field.getText())) {
                offer(typed, found);
            }
        });
    }

    private void offer(String typed, List<String> found) {
        boolean sure = found.isEmpty() || (found.size() == 1 && found.getFirst().equals(typed));
        if (sure || field.getScene() == null || !field.isFocused()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        show(found.size());
    }

    private void show(int rows) {
        double em = field.getFont().getSize();
        list.setFixedCellSize(em * 2.2);
        int longest = list.getItems().stream().mapToInt(String::length).max().orElse(0);
        double wide = Math.clamp(longest * em * LETTER + em * 2, em * 14, em * 34);
        list.setPrefSize(Math.max(field.getWidth(), wide), Math.min(rows, MOST) * em * 2.2 + 10);
        list.getStyleClass().removeIf(name -> name.startsWith("zoom-"));
        field.getScene().getRoot().getStyleClass().stream()
                .filter(name -> name.startsWith("zoom-"))
                .forEach(list.getStyleClass()::add);
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (place != null) {
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> step(key, 1);
            case UP -> step(key, -1);
            case ENTER, TAB -> takeMarked(key);
            case ESCAPE -> dismiss(key);
            default -> { }
        }
    }

    private void step(KeyEvent key, int by) {
        if (popup.isShowing()) {
            int at = list.getSelectionModel().getSelectedIndex() + by;
            list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, list.getItems().size() - 1));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else if (by > 0) {
            offerAll();
        }
        key.consume();
    }

    private void takeMarked(KeyEvent key) {
        boolean marked = popup.isShowing() && list.getSelectionModel().getSelectedItem() != null;
        if (marked) {
            take();
        }
        if (marked && key.getCode() == javafx.scene.input.KeyCode.ENTER) {
            key.consume();
        }
    }

    private void dismiss(KeyEvent key) {
        if (popup.isShowing()) {
            popup.hide();
            key.consume();
        }
    }

    private void take() {
        String chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            choose.accept(chosen);
        }
    }
}
