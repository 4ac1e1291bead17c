package naskah.ui.form;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import naskah.ui.control.FieldBox;
import naskah.ui.control.Icon;
import naskah.ui.control.Lens;
import naskah.ui.control.Suggestions;
import naskah.ui.editor.Edit;
import org.kordamp.ikonli.feather.Feather;

/** A field with a list to choose from that still takes whatever is typed. */
final class ChoiceField {
    private final Fields fields;
    private final Lens lens;
    private final TextField field;
    private final FieldBox box;

    /** @param complete what could be meant by the letters typed; all there is for none */
    ChoiceField(Fields fields, String label, Lens lens, Function<String, List<String>> complete) {
        this.fields = fields;
        this.lens = lens;
        field = fields.line(lens, "");
        Suggestions suggestions = new Suggestions(field, complete, this::choose);
        Button open = Icon.button(Feather.CHEVRON_DOWN, fields.text("form.choose", label), suggestions::offerAll);
        open.setFocusTraversable(false);
        HBox row = new HBox(field, open);
        row.getStyleClass().add("joined");
        HBox.setHgrow(field, Priority.ALWAYS);
        box = new FieldBox(label, row);
    }

    FieldBox box() {
        return box;
    }

    TextField field() {
        return field;
    }

    private void choose(String value) {
        fields.session().edit(
                Edit.command(lens.field(), null), lens.write().apply(fields.session().article(), value));
        field.end();
    }
}
