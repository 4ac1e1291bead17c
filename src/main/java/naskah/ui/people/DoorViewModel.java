package naskah.ui.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.storage.People;
import naskah.storage.StorageException;
import naskah.ui.Desk;
import naskah.ui.control.Note;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is there: the persons to choose from, and whether the PIN or passphrase is theirs. */
public final class DoorViewModel {
    /** Who sits at a desk that nobody has signed in to; may do nothing. */
    public static final Person NOBODY = new Person(new PersonId("belum-masuk"), "", Set.of(), false);

    private static final Logger LOG = LoggerFactory.getLogger(DoorViewModel.class);

    /** Why it is asked; {@code people.door.<name>} is the title. */
    public enum Why {
        /** Nobody has signed in yet. */
        ARRIVAL,
        /** Somebody wants to hand the desk over, and may think better of it. */
        CHANGE,
        /** Nobody has touched the desk for a while. */
        IDLE
    }

    /** Somebody to choose; {@code secret} where a PIN or passphrase is asked. */
    public record Candidate(Person person, boolean secret) {}

    /** Lets somebody in who was recognised; {@code refused} hears why that cannot be now. */
    @FunctionalInterface
    public interface Entrance {
        void enter(Person person, Consumer<String> refused);
    }

    private final Desk desk;
    private final Why why;
    private final Entrance entrance;
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Candidate>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper pausing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(Note.NONE);

    public DoorViewModel(Desk desk, Why why, Entrance entrance) {
        this.desk = desk;
        this.why = why;
        this.entrance = entrance;
        chosen.subscribe((before, now) -> note.set(Note.NONE));
        People people = desk.folder().people();
        desk.lanes().reading().run(() -> candidates(people), this::show, this::failed);
    }

    public Why why() {
        return why;
    }

    /** Who works here, in the order of their names. */
    public ObservableList<Candidate> candidates() {
        return candidates;
    }

    public ObjectProperty<Optional<Candidate>> chosenProperty() {
        return chosen;
    }

    /** While the secret is looked at. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** While no further try is looked at, after wrong ones. */
    public ReadOnlyBooleanProperty pausingProperty() {
        return pausing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Tries to come in as the chosen person; the secret is wiped once it was looked at. */
    public void enter(char[] secret) {
        if (chosen.get().isEmpty() || busy.get() || pausing.get()) {
            Arrays.fill(secret, ' ');
            return;
        }
        busy.set(true);
        note.set(Note.NONE);
        People people = desk.folder().people();
        PersonId id = chosen.get().get().person().id();
        desk.lanes().working().run(() -> recognised(people, id, secret), this::tell, this::failed);
    }

    private static People.Recognition recognised(People people, PersonId id, char[] secret) throws StorageException {
        try {
            return people.recognise(id, secret);
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    private static List<Candidate> candidates(People people) throws StorageException {
        List<Candidate> all = new ArrayList<>();
        for (Person person : people.all()) {
            if (person.active()) {
                all.add(new Candidate(person, people.hasSecret(person.id())));
            }
        }
        return all;
    }

    private void show(List<Candidate> all) {
        candidates.setAll(all);
        Optional<Candidate> same = all.stream()
                .filter(candidate -> candidate.person().id().equals(desk.person().id()))
                .findFirst();
        Optional<Candidate> first = all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        chosen.set(why == Why.CHANGE ? Optional.empty() : same.or(() -> first));
    }

    private void tell(People.Recognition recognition) {
        busy.set(false);
        switch (recognition) {
            case People.Recognition.Known known -> entrance.enter(known.person(), said -> note.set(Note.wrong(said)));
            case People.Recognition.Wrong wrong -> pause("people.door.wrong", wrong.pause());
            case People.Recognition.TooSoon tooSoon -> pause("people.door.tooSoon", tooSoon.pause());
        }
    }

    private void pause(String key, Duration pause) {
        long seconds = Math.ceilDiv(pause.toMillis(), 1_000);
        note.set(Note.wrong(desk.text(key, seconds)));
        if (!pause.isZero()) {
            pausing.set(true);
            desk.lanes().timer().after(pause, () -> {
                pausing.set(false);
                note.set(Note.NONE);
            });
        }
    }

    private void failed(Exception failure) {
        LOG.warn("nobody could be recognised", failure);
        busy.set(false);
        note.set(Note.wrong(desk.text("people.door.failed", desk.folder().path())));
    }
}
