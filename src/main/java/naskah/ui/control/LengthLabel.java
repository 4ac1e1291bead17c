package naskah.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import naskah.ui.Desk;

/** How long a text is, in characters, and how long it may be where the house has a limit. */
public final class LengthLabel extends Label {
    public static final int NO_LIMIT = 0;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Desk desk;
    private final int limit;

    public LengthLabel(Desk desk, TextInputControl field, int limit) {
        this.desk = desk;
        this.limit = limit;
        getStyleClass().addAll("field-label", "length");
        field.textProperty().subscribe(this::count);
    }

    private void count(String text) {
        int length = text.codePointCount(0, text.length());
        boolean over = limit != NO_LIMIT && length > limit;
        pseudoClassStateChanged(OVER, over);
        if (text.isEmpty()) {
            setText("");
        } else if (limit == NO_LIMIT) {
            setText(desk.text("photo.field.length", length));
        } else {
            setText(desk.text(over ? "caption.length.over" : "caption.length", length, limit, length - limit));
        }
    }
}
