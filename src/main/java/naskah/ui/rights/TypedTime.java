package naskah.ui.rights;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import naskah.article.NewsTime;
import naskah.article.TimeInput;
import naskah.ui.Desk;
import naskah.ui.control.Note;

/** A time as it is typed, in the house's zone, and what was understood of it. */
final class TypedTime {
    private final Desk desk;
    final StringProperty text = new SimpleStringProperty("");
    final ObjectProperty<Note> note = new SimpleObjectProperty<>(Note.NONE);

    TypedTime(Desk desk) {
        this.desk = desk;
        text.subscribe((old, now) -> note.set(told()));
    }

    void show(Optional<Instant> time) {
        text.set(time.map(at -> new NewsTime(at, desk.house().zone()).printed()).orElse(""));
        note.set(Note.NONE);
    }

    /** Whether it is empty or a time. */
    boolean isUnderstood() {
        return text.get().isBlank() || time().isPresent();
    }

    Optional<Instant> time() {
        return reading() instanceof TimeInput.Reading.Ok ok ? Optional.of(ok.time().instant()) : Optional.empty();
    }

    private TimeInput.Reading reading() {
        return TimeInput.read(text.get(), desk.clock().instant(), desk.house().zone());
    }

    private Note told() {
        if (text.get().isBlank()) {
            return Note.NONE;
        }
        return switch (reading()) {
            case TimeInput.Reading.Ok ok -> Note.hint(ok.time().printed());
            case TimeInput.Reading.Wrong wrong -> Note.wrong(desk.text("rights.time." + wrong.reason()));
        };
    }
}
