package naskah.ui.form;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import naskah.article.NewsTime;
import naskah.house.Zone;
import naskah.ui.control.EditMenu;
import naskah.ui.control.FieldBox;
import naskah.ui.control.Icon;
import naskah.ui.control.Note;
import naskah.ui.control.Segments;
import naskah.ui.editor.Caret;
import org.kordamp.ikonli.feather.Feather;

/** The publication time: typed, picked or "now", told back in full with weekday and zone. */
final class TimeField {
    private final Fields fields;
    private final TimeViewModel model;
    private final TextField field = new TextField();
    private final FieldBox box;
    private boolean showing;
    private String inserted = "";

    TimeField(Fields fields) {
        this.fields = fields;
        this.model = new TimeViewModel(fields.desk(), fields.session());
        fields.onEnd(model::dispose);
        box = new FieldBox(fields.text("form.published"), content());
        bind();
    }

    FieldBox box() {
        return box;
    }

    void now() {
        model.now();
    }

    private FlowPane content() {
        Button calendar = Icon.button(Feather.CALENDAR, fields.text("form.published.pick"), () -> { });
        calendar.setId("published.pick");
        calendar.setOnAction(event -> pick(calendar));
        Button now = new Button(fields.text("form.published.now"));
        now.setId("published.now");
        now.getStyleClass().add("small-button");
        now.setMinWidth(Button.USE_PREF_SIZE);
        now.setOnAction(event -> model.now());
        Segments<Zone> zones = new Segments<>(List.of(Zone.values()), Zone::name, model::choose);
        zones.setId("published.zone");
        model.zoneProperty().subscribe(zones::choose);
        HBox typed = new HBox(field, calendar);
        typed.getStyleClass().add("joined");
        HBox.setHgrow(field, Priority.ALWAYS);
        FlowPane row = new FlowPane(8, 8, typed, now, zones);
        row.getStyleClass().add("time-row");
        return row;
    }

    private void bind() {
        field.setId(TimeViewModel.FIELD);
        field.setPromptText(fields.text("form.published.prompt"));
        field.setPrefColumnCount(17);
        field.setContextMenu(EditMenu.of(field, fields.session(), fields.desk().messages()));
        field.setTextFormatter(new TextFormatter<>(this::watch));
        field.textProperty().addListener((all, old, text) -> typed(text));
        field.setOnAction(enter -> model.tidy());
        model.textProperty().subscribe(this::show);
        model.toldProperty().subscribe(told -> box.say(note(told)));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.tidy();
            }
        });
        fields.session().restoredCaretProperty().subscribe(caret -> {
            if (caret != null && caret.field().equals(TimeViewModel.FIELD) && field.getScene() != null) {
                field.requestFocus();
                field.end();
            }
        });
    }

    private TextFormatter.Change watch(TextFormatter.Change change) {
        if (change.isContentChange() && !showing) {
            inserted = change.getText();
            fields.session().moveCaret(Caret.at(TimeViewModel.FIELD, "", change.getControlCaretPosition()));
        }
        return change;
    }

    private void typed(String text) {
        if (!showing) {
            model.type(text, inserted);
        }
    }

    private void show(String text) {
        if (!text.equals(field.getText())) {
            showing = true;
            field.setText(text);
            showing = false;
        }
    }

    private void pick(Button from) {
        Calendar calendar = new DayPicker(model.day(), fields.desk().messages().language().locale());
        Popover popover = new Popover(calendar);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        calendar.valueProperty().addListener((all, old, day) -> {
            popover.hide();
            model.pick(day);
        });
        popover.show(from);
    }

    private Note note(TimeViewModel.Told told) {
        return switch (told) {
            case TimeViewModel.Told.Nothing nothing -> Note.NONE;
            case TimeViewModel.Told.Understood understood -> Note.hint(full(understood.time()));
            case TimeViewModel.Told.Wrong wrong -> Note.wrong(wrong(wrong));
        };
    }

    private String full(NewsTime time) {
        Zone house = fields.desk().house().zone();
        return time.zone() == house
                ? time.printed()
                : fields.text("form.published.also", time.printed(), time.withZone(house).printed());
    }

    private String wrong(TimeViewModel.Told.Wrong wrong) {
        String why = fields.text("form.published." + wrong.reason());
        return wrong.kept()
                .map(kept -> why + " " + fields.text("form.published.kept", kept.printed()))
                .orElse(why);
    }
}
