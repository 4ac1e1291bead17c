package naskah.ui.photodesk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** A metadata field of several values, as chips: Enter or a semicolon makes one, Backspace in the empty field takes the last back. */
final class TagsControl implements FieldControl {
    private final Desk desk;
    private final Consumer<List<String>> written;
    private final TextField typed = new TextField();
    private final FlowPane chips = new FlowPane(6, 6);
    private List<String> values = List.of();

    TagsControl(Desk desk, String id, Consumer<List<String>> written) {
        this.desk = desk;
        this.written = written;
        typed.setId(id);
        typed.setPromptText(desk.text("photodesk.tags.prompt"));
        typed.setPrefColumnCount(9);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        typed.addEventFilter(KeyEvent.KEY_TYPED, this::separator);
        typed.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                take();
            }
        });
        chips.getStyleClass().add("chips");
        chips.getChildren().setAll(typed);
    }

    @Override
    public Node node() {
        return chips;
    }

    @Override
    public Node focus() {
        return typed;
    }

    @Override
    public void show(List<String> other, boolean anew) {
        if (anew) {
            typed.clear();
        }
        if (!other.equals(values)) {
            values = List.copyOf(other);
            boolean focused = typed.isFocused();
            List<Node> nodes = new ArrayList<>(values.stream().map(this::chip).toList());
            nodes.add(typed);
            chips.getChildren().setAll(nodes);
            if (focused) {
                typed.requestFocus();
            }
        }
    }

    @Override
    public String text() {
        return String.join(", ", values);
    }

    private Node chip(String value) {
        Button remove = Icon.button(Feather.X, desk.text("photodesk.tags.remove", value), () -> without(value));
        HBox chip = new HBox(new Label(value), remove);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !typed.getText().isBlank()) {
            take();
            key.consume();
        } else if (key.getCode() == KeyCode.BACK_SPACE && typed.getText().isEmpty() && !values.isEmpty()) {
            without(values.getLast());
            key.consume();
        }
    }

    private void separator(KeyEvent key) {
        if (key.getCharacter().equals(";")) {
            take();
            key.consume();
        }
    }

    private void take() {
        String text = typed.getText();
        typed.clear();
        List<String> next = new ArrayList<>(values);
        Stream.of(text.split(";")).map(String::strip)
                .filter(value -> !value.isEmpty() && next.stream().noneMatch(value::equalsIgnoreCase))
                .forEachOrdered(next::add);
        change(next);
    }

    private void without(String value) {
        List<String> next = new ArrayList<>(values);
        next.remove(value);
        change(next);
        typed.requestFocus();
    }

    private void change(List<String> next) {
        if (!next.equals(values)) {
            show(next, false);
            written.accept(next);
        }
    }
}
