package naskah.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A field with its label above and, when there is something to say, a note in words below. */
public final class FieldBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass ATTENTION = PseudoClass.getPseudoClass("attention");

    private final Label note = new Label();
    private final Node control;

    /** @param aside something small at the right end of the label's line, or null */
    public FieldBox(String label, Node control, Node aside) {
        this.control = control;
        getStyleClass().add("field");
        Label name = new Label(label);
        name.getStyleClass().add("field-label");
        name.setLabelFor(control);
        HBox head = new HBox(name);
        head.getStyleClass().add("field-head");
        if (aside != null) {
            HBox space = new HBox();
            HBox.setHgrow(space, Priority.ALWAYS);
            head.getChildren().addAll(space, aside);
        }
        note.getStyleClass().add("field-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, control, note);
        control.setAccessibleText(label);
        say(Note.NONE);
    }

    public FieldBox(String label, Node control) {
        this(label, control, null);
    }

    public void say(Note said) {
        boolean wrong = said.kind() == Note.Kind.WRONG;
        note.setText(said.text());
        note.setVisible(!said.text().isEmpty());
        note.setManaged(!said.text().isEmpty());
        note.setGraphic(wrong ? Icon.of(Feather.ALERT_CIRCLE) : null);
        note.pseudoClassStateChanged(WRONG, wrong);
        note.pseudoClassStateChanged(ATTENTION, said.kind() == Note.Kind.ATTENTION);
        control.pseudoClassStateChanged(WRONG, wrong);
        control.setAccessibleHelp(said.text());
    }

    /** The note as shown, for those who look from outside. */
    public String note() {
        return note.getText();
    }
}
