package naskah.ui.photodesk;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/** A metadata field of one text. */
final class TextControl implements FieldControl {
    private final TextInputControl field;
    private boolean showing;

    TextControl(TextInputControl field, Consumer<List<String>> written) {
        this.field = field;
        field.textProperty().addListener((all, old, text) -> {
            if (!showing) {
                written.accept(List.of(text));
            }
        });
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
        String text = String.join(", ", values);
        boolean same = text.equals(field.getText()) || !anew && text.isEmpty() && field.getText().isBlank();
        if (!same) {
            int caret = anew ? 0 : Math.min(field.getCaretPosition(), text.length());
            showing = true;
            field.setText(text);
            field.positionCaret(caret);
            showing = false;
        }
    }

    @Override
    public String text() {
        return field.getText();
    }
}
