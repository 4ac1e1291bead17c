package naskah.ui.aftermath;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import naskah.article.complaint.Complainant;
import naskah.article.complaint.ReaderComplaint;
import naskah.ui.Desk;
import naskah.ui.control.Note;

/** A complaint while it is being noted; received now unless another time is typed. */
public final class ComplaintViewModel {
    private final Desk desk;
    private final AfterViewModel after;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty comment = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty contact = new SimpleStringProperty("");
    private final StringProperty received = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(Note.NONE);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final BooleanBinding ready;

    public ComplaintViewModel(Desk desk, AfterViewModel after) {
        this.desk = desk;
        this.after = after;
        this.ready = Bindings.createBooleanBinding(this::isComplete, text, received);
        received.subscribe(typed -> note.set(PastTime.read(desk, typed).note()));
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Where the comment stands; empty where the article itself is meant. */
    public StringProperty commentProperty() {
        return comment;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty contactProperty() {
        return contact;
    }

    public StringProperty receivedProperty() {
        return received;
    }

    /** How the typed time was understood. */
    public ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Why it was not noted, in a sentence; empty while there is nothing to say. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public BooleanBinding readyProperty() {
        return ready;
    }

    /** @param done runs once it is noted */
    public void note(Runnable done) {
        if (!isComplete()) {
            return;
        }
        var complaint = new ReaderComplaint(
                after.article(), text.get(), comment.get(), new Complainant(name.get(), contact.get()),
                PastTime.read(desk, received.get()).time().orElseThrow());
        after.note(complaint, sentence -> {
            trouble.set(sentence);
            if (sentence.isEmpty()) {
                done.run();
            }
        });
    }

    private boolean isComplete() {
        return !text.get().isBlank() && PastTime.read(desk, received.get()).time().isPresent();
    }
}
