package naskah.ui.caption;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import naskah.i18n.Language;
import naskah.photo.PhotoField;
import naskah.photo.caption.Blank;
import naskah.ui.Desk;
import naskah.ui.caption.BatchForm.Kind;
import naskah.ui.caption.BatchForm.Match;
import naskah.ui.control.Columns;
import naskah.ui.control.FieldBox;
import naskah.ui.control.InWords;

/** The form of a batch edit: only what the chosen deed needs is there. */
final class BatchFields {
    private final Desk desk;
    private final BatchViewModel model;
    private final ComboBox<Kind> kind;
    private final ComboBox<PhotoField> field;
    private final TextField text = new TextField();
    private final TextField with = new TextField();
    private final CheckBox sameCase = new CheckBox();
    private final CheckBox wholeWords = new CheckBox();
    private final Map<PhotoField, CheckBox> pasted = new EnumMap<>(PhotoField.class);
    private final VBox root = new VBox();
    private boolean offering;

    BatchFields(Desk desk, BatchViewModel model) {
        this.desk = desk;
        this.model = model;
        BatchForm first = model.form.get();
        kind = choice("caption-batch-kind", each -> desk.text("caption.kind." + each));
        field = choice("caption-batch-field", each -> desk.text("photodesk.field." + each));
        text.setId("caption-batch-text");
        with.setId("caption-batch-with");
        option(sameCase, "caption-batch-case", "caption.batch.case");
        option(wholeWords, "caption-batch-words", "caption.batch.words");
        model.copied().fields().forEach(each -> pasted.put(each, pasting(each)));
        kind.getItems().setAll(Arrays.stream(Kind.values())
                .filter(each -> each != Kind.PASTE || !pasted.isEmpty())
                .toList());
        root.getStyleClass().add("caption-fields-form");
        kind.setValue(first.kind());
        kind.valueProperty().subscribe(this::offer);
        field.valueProperty().subscribe((before, now) -> filled());
        text.textProperty().subscribe((before, now) -> filled());
        with.textProperty().subscribe((before, now) -> filled());
    }

    Node node() {
        return root;
    }

    void focus() {
        if (kind.getValue() == Kind.PASTE) {
            pasted.values().iterator().next().requestFocus();
        } else {
            text.requestFocus();
        }
    }

    private void offer(Kind now) {
        offering = true;
        PhotoField before = field.getValue() == null ? PhotoField.DESCRIPTION : field.getValue();
        field.getItems().setAll(now.fields());
        field.setValue(now.fields().contains(before) ? before : PhotoField.DESCRIPTION);
        root.getChildren().setAll(rows(now));
        offering = false;
        filled();
    }

    private List<Node> rows(Kind now) {
        FieldBox what = new FieldBox(desk.text("caption.batch.kind"), kind);
        FieldBox where = new FieldBox(desk.text("caption.batch.field"), field);
        FieldBox words = new FieldBox(desk.text("caption.batch.text." + now), text);
        return switch (now) {
            case SET, APPEND, PREPEND -> List.of(new Columns(14, what, where), words);
            case TEMPLATE -> List.of(new Columns(14, what, where), words, blanks());
            case REPLACE -> List.of(
                    new Columns(14, what, where),
                    new Columns(14, words, new FieldBox(desk.text("caption.batch.with"), with)),
                    new FlowPane(16, 6, sameCase, wholeWords));
            case ADD_KEYWORD, REMOVE_KEYWORD -> List.of(new Columns(14, what, words));
            case PASTE -> List.of(what, pastes());
        };
    }

    private FlowPane pastes() {
        FlowPane all = new FlowPane(16, 6);
        all.getChildren().setAll(pasted.values());
        return all;
    }

    private Label blanks() {
        boolean indonesian = desk.messages().language() == Language.INDONESIAN;
        String names = Arrays.stream(Blank.values())
                .map(blank -> "{" + (indonesian ? blank.names().getFirst() : blank.names().getLast()) + "}")
                .collect(Collectors.joining(" "));
        Label words = new Label(desk.text("caption.batch.blanks", names));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.getStyleClass().add("caption-muted");
        return words;
    }

    private CheckBox pasting(PhotoField each) {
        CheckBox box = new CheckBox(desk.text("photodesk.field." + each));
        box.setId("caption-paste-" + each.name().toLowerCase(Locale.ROOT));
        box.setSelected(true);
        box.selectedProperty().subscribe((before, now) -> filled());
        return box;
    }

    private void option(CheckBox box, String id, String key) {
        box.setId(id);
        box.setText(desk.text(key));
        box.selectedProperty().subscribe((before, now) -> filled());
    }

    private <T> ComboBox<T> choice(String id, Function<T, String> label) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new InWords<>(label));
        return choice;
    }

    private void filled() {
        if (!offering && field.getValue() != null) {
            model.form.set(new BatchForm(
                    kind.getValue(),
                    field.getValue(),
                    text.getText(),
                    with.getText(),
                    new Match(sameCase.isSelected(), wholeWords.isSelected()),
                    pasted.entrySet().stream()
                            .filter(each -> each.getValue().isSelected())
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet())));
        }
    }
}
