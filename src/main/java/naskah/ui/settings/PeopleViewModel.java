package naskah.ui.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.storage.People;
import naskah.storage.StorageException;
import naskah.ui.Desk;
import naskah.ui.control.Note;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Procedure;
import naskah.workflow.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The list of persons and how they work together; whatever is changed here holds at once. */
final class PeopleViewModel {
    private static final int LONGEST_WAIT = 24 * 60;
    private static final Logger LOG = LoggerFactory.getLogger(PeopleViewModel.class);

    /** Somebody of the list, and whether a PIN or passphrase is asked of them. */
    record Entry(Person person, boolean secret) {}

    private record Read(List<Entry> entries, Procedure procedure) {}

    /** Whether the list may be changed from this desk. */
    enum Door {
        READING,
        OPEN,
        /** There is a list, and the person at the desk is no administrator. */
        CLOSED
    }

    final PersonForm form = new PersonForm();
    final ObjectProperty<Note> note = new SimpleObjectProperty<>(Note.NONE);
    final SimpleBooleanProperty fourEyes = new SimpleBooleanProperty();
    final SimpleStringProperty idleMinutes = new SimpleStringProperty("");
    private final Desk desk;
    private final People people;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Entry>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Door> door = new SimpleObjectProperty<>(Door.READING);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Procedure procedure = Procedure.STANDARD;

    PeopleViewModel(Desk desk) {
        this.desk = desk;
        this.people = desk.folder().people();
        desk.lanes().reading().run(this::read, read -> {
            show(read);
            boolean open = entries.isEmpty() || !desk.person().isAlone() && desk.person().isAny(Set.of(Role.ADMINISTRATOR));
            door.set(open ? Door.OPEN : Door.CLOSED);
            choose(entries.isEmpty() ? Optional.empty() : Optional.of(entries.getFirst()));
        }, this::failed);
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    ObjectProperty<Optional<Entry>> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Door> doorProperty() {
        return door;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Shows somebody of the list in the form, or begins a new person. */
    void choose(Optional<Entry> entry) {
        note.set(Note.NONE);
        chosen.set(entry);
        entry.ifPresentOrElse(known -> form.show(known.person()), this::begin);
    }

    /** The first of a house keeps the list. */
    private void begin() {
        form.clear(entries.isEmpty() ? EnumSet.allOf(Role.class) : EnumSet.of(Role.EDITOR));
    }

    /** Keeps the person in the form. */
    void keep() {
        if (form.name.get().isBlank()) {
            note.set(Note.wrong(desk.text("people.wrong.name")));
            return;
        }
        Person person = form.person(id -> entries.stream().anyMatch(entry -> entry.person().id().equals(id)));
        if (person.roles().isEmpty()) {
            note.set(Note.wrong(desk.text("people.wrong.roles")));
            return;
        }
        run(() -> people.keep(person), kept -> told(person, kept));
    }

    private void told(Person person, boolean kept) {
        if (kept) {
            again(person.id(), desk.text("people.kept", person.name()));
        } else {
            note.set(Note.wrong(desk.text("people.wrong.administrator")));
        }
    }

    /** Asks for this PIN or passphrase from now on, which is typed twice; both are wiped. */
    void secret(char[] first, char[] second) {
        boolean same = Arrays.equals(first, second);
        Arrays.fill(second, ' ');
        if (chosen.get().isEmpty() || !same || first.length < People.SHORTEST_SECRET) {
            Arrays.fill(first, ' ');
            note.set(Note.wrong(desk.text(same ? "people.wrong.short" : "people.wrong.twice", People.SHORTEST_SECRET)));
            return;
        }
        Person person = chosen.get().get().person();
        run(() -> {
            try {
                people.secret(person.id(), first);
            } finally {
                Arrays.fill(first, ' ');
            }
            return person;
        }, done -> again(person.id(), desk.text("people.secret.set", person.name())));
    }

    /** Asks for none any more. */
    void clearSecret() {
        chosen.get().map(Entry::person).ifPresent(person -> run(() -> {
            people.secret(person.id(), new char[0]);
            return person;
        }, done -> again(person.id(), desk.text("people.secret.cleared", person.name()))));
    }

    /** Keeps four eyes and the minutes, where they make sense and differ from what holds. */
    void keepProcedure() {
        Optional<Integer> minutes = minutes();
        if (minutes.isEmpty()) {
            note.set(Note.wrong(desk.text("people.wrong.idle", LONGEST_WAIT)));
            return;
        }
        Procedure wanted = new Procedure(fourEyes.get(), minutes.get());
        if (!wanted.equals(procedure)) {
            run(() -> {
                people.procedure(wanted);
                return wanted;
            }, kept -> {
                procedure = kept;
                note.set(Note.hint(desk.text("people.procedure.kept")));
            });
        }
    }

    private Optional<Integer> minutes() {
        try {
            int number = Integer.parseInt(idleMinutes.get().strip());
            return number < 0 || number > LONGEST_WAIT ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private Read read() throws StorageException {
        List<Entry> all = new ArrayList<>();
        for (Person person : people.all()) {
            all.add(new Entry(person, people.hasSecret(person.id())));
        }
        return new Read(all, people.procedure());
    }

    private void show(Read read) {
        procedure = read.procedure();
        fourEyes.set(procedure.fourEyes());
        idleMinutes.set(String.valueOf(procedure.idleMinutes()));
        entries.setAll(read.entries());
    }

    private void again(PersonId id, String said) {
        desk.lanes().reading().run(this::read, read -> {
            show(read);
            choose(entries.stream().filter(entry -> entry.person().id().equals(id)).findFirst());
            note.set(Note.hint(said));
        }, this::failed);
    }

    private <T> void run(Callable<T> deed, Consumer<T> done) {
        busy.set(true);
        note.set(Note.NONE);
        desk.lanes().working().run(deed, result -> {
            busy.set(false);
            done.accept(result);
        }, this::failed);
    }

    private void failed(Exception failure) {
        LOG.warn("the list of persons could not be read or kept", failure);
        busy.set(false);
        note.set(Note.wrong(desk.text("people.door.failed", desk.folder().path())));
    }
}
