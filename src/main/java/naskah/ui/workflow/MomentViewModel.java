package naskah.ui.workflow;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.article.NewsTime;
import naskah.article.TimeInput;
import naskah.ui.Desk;
import naskah.ui.control.Note;

/** An instant to come, typed as publication times are, in the zone of the house unless another one is typed. */
public final class MomentViewModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<Instant>> instant = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(Note.NONE);

    public MomentViewModel(Desk desk) {
        this.desk = desk;
    }

    /** What was understood, while it is still to come. */
    public ReadOnlyObjectProperty<Optional<Instant>> instantProperty() {
        return instant.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    public void type(String typed) {
        instant.set(Optional.empty());
        note.set(Note.NONE);
        if (!typed.isBlank()) {
            Instant now = desk.clock().instant();
            switch (TimeInput.read(typed, now, desk.house().zone())) {
                case TimeInput.Reading.Ok ok -> understood(ok.time(), now);
                case TimeInput.Reading.Wrong wrong -> note.set(Note.wrong(desk.text("form.published." + wrong.reason())));
            }
        }
    }

    private void understood(NewsTime time, Instant now) {
        if (time.instant().isAfter(now)) {
            instant.set(Optional.of(time.instant()));
            note.set(Note.hint(time.withZone(desk.house().zone()).printed()));
        } else {
            note.set(Note.wrong(desk.text("workflow.past", time.printed())));
        }
    }
}
