package naskah.ui.photodesk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import naskah.photo.Difference;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.ui.Desk;
import naskah.ui.control.FieldBox;
import naskah.ui.control.GrowingText;
import naskah.ui.control.Note;

/** One field of the library's version, with its length where it has a limit, and below it what the file says otherwise. */
final class FieldRow {
    private static final Set<PhotoField> LONG = Set.of(
            PhotoField.DESCRIPTION, PhotoField.ALT_TEXT, PhotoField.EXTENDED_DESCRIPTION, PhotoField.USAGE_TERMS, PhotoField.HEADLINE);

    private final Desk desk;
    private final DetailViewModel model;
    private final PhotoField field;
    private final FieldControl control;
    private final Label length = new Label();
    private final FieldBox box;
    private final VBox says = new VBox();
    private final VBox root;

    FieldRow(Desk desk, DetailViewModel model, PhotoField field) {
        this.desk = desk;
        this.model = model;
        this.field = field;
        this.control = control("photo-field-" + field.name().toLowerCase(Locale.ROOT));
        length.getStyleClass().add("field-label");
        box = new FieldBox(label(desk, field), control.node(), length);
        control.focus().setAccessibleText(label(desk, field));
        says.getStyleClass().add("file-says");
        says.managedProperty().bind(says.visibleProperty());
        root = new VBox(box, says);
        root.getStyleClass().add("field-row");
    }

    static String label(Desk desk, PhotoField field) {
        return desk.text("photodesk.field." + field);
    }

    Node node() {
        return root;
    }

    void focus() {
        control.focus().requestFocus();
    }

    void show(Photo photo, boolean anew, List<FileSays> file, List<Difference> differences) {
        control.show(photo.metadata().all(field), anew);
        check();
        says.getChildren().clear();
        boolean two = differences.stream().anyMatch(each -> each.field() == field);
        file.stream().filter(said -> said.field() == field && !two).forEach(said ->
                says.getChildren().add(line("photodesk.file", said.text(), () -> model.take(said))));
        differences.stream().filter(each -> each.field() == field).forEach(each -> {
            differing("photodesk.file.iim", each.iim(), photo);
            differing("photodesk.file.xmp", each.xmp(), photo);
        });
        says.setVisible(!says.getChildren().isEmpty());
    }

    private void differing(String key, String text, Photo photo) {
        if (!text.equals(photo.metadata().text(field))) {
            says.getChildren().add(line(key, text, () -> model.take(field, text)));
        }
    }

    void lock(boolean locked) {
        control.node().setDisable(locked);
    }

    private FieldControl control(String id) {
        if (field.isList()) {
            return new TagsControl(desk, id, values -> model.write(field, values));
        }
        if (LONG.contains(field)) {
            GrowingText text = new GrowingText(true, field == PhotoField.DESCRIPTION ? 3 : 1);
            text.setId(id);
            text.setMinWidth(0);
            return new TextControl(text, this::write);
        }
        TextField line = new TextField();
        line.setId(id);
        line.setMinWidth(0);
        line.textProperty().subscribe((before, now) -> check());
        return field == PhotoField.DATE_CREATED ? new DateControl(line, this::write) : new TextControl(line, this::write);
    }

    private void write(List<String> values) {
        model.write(field, values);
    }

    /** Whether what stands there can be. */
    private void check() {
        if (control == null || box == null) {
            return;
        }
        String text = control.text();
        boolean noDate = field == PhotoField.DATE_CREATED && !DateControl.isFine(text);
        int count = text.codePointCount(0, text.length());
        int most = limits().getOrDefault(field, 0);
        length.setText(most > 0 && count > 0 ? desk.text("photodesk.length", count, most) : "");
        if (noDate) {
            box.say(Note.wrong(desk.text("photodesk.date.wrong")));
        } else if (most > 0 && count > most) {
            box.say(Note.attention(desk.text("photodesk.tooLong", count - most)));
        } else {
            box.say(Note.NONE);
        }
    }

    private Map<PhotoField, Integer> limits() {
        return Map.of(
                PhotoField.DESCRIPTION, desk.house().pictures().captionMax(),
                PhotoField.ALT_TEXT, desk.house().pictures().altMax());
    }

    private Node line(String key, String text, Runnable take) {
        return new FileLine(desk, key, text, model.isWritable(), take);
    }
}
