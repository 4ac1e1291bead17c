package naskah.ui.photodesk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.Shape;
import naskah.ui.Desk;
import naskah.ui.control.FieldBox;
import naskah.ui.control.Note;

/** A filter by the day on which photos were taken; a year or a month alone will do. */
final class DayField {
    private final Desk desk;
    private final PhotoDeskViewModel model;
    private final boolean begins;
    private final Function<Shape, Optional<LocalDate>> read;
    private final BiFunction<Shape, Optional<LocalDate>, Shape> write;
    private final TextField field = new TextField();
    private final FieldBox box;

    /** @param begins whether it is the first day, else the last */
    DayField(Desk desk, PhotoDeskViewModel model, boolean begins) {
        this.desk = desk;
        this.model = model;
        this.begins = begins;
        this.read = begins ? Shape::from : Shape::until;
        this.write = begins
                ? (shape, day) -> new Shape(day, shape.until(), shape.orientation(), shape.width())
                : (shape, day) -> new Shape(shape.from(), day, shape.orientation(), shape.width());
        field.setId(begins ? "filter-from" : "filter-until");
        field.setPromptText(desk.text("photodesk.filter.day"));
        field.setMinWidth(0);
        field.setOnAction(enter -> take());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                take();
            }
        });
        box = new FieldBox(desk.text(begins ? "photodesk.filter.from" : "photodesk.filter.until"), field);
    }

    Node node() {
        return box;
    }

    void show(PhotoQuery query) {
        Optional<LocalDate> day = read.apply(query.shape());
        boolean same = day.equals(typed());
        if (!same) {
            field.setText(day.map(LocalDate::toString).orElse(""));
            box.say(Note.NONE);
        }
    }

    private Optional<LocalDate> typed() {
        return DayRange.of(field.getText()).map(range -> begins ? range.first() : range.last());
    }

    private void take() {
        boolean wrong = !field.getText().isBlank() && typed().isEmpty();
        box.say(wrong ? Note.wrong(desk.text("photodesk.filter.day.wrong")) : Note.NONE);
        if (!wrong && !typed().equals(read.apply(model.queryProperty().get().shape()))) {
            model.ask(query -> query.withShape(write.apply(query.shape(), typed())));
        }
    }
}
