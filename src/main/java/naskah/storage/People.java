package naskah.storage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Procedure;

/** Who works at this desk. A house without a list is a house of one, where nobody is asked who it is. */
public interface People {
    /** So many characters a PIN or passphrase has at least. */
    int SHORTEST_SECRET = 4;

    /** In the order of their names, with those who have left. */
    List<Person> all() throws StorageException;

    Optional<Person> find(PersonId id) throws StorageException;

    /**
     * Takes the person in or changes name, roles and whether they are active.
     *
     * @return false, and nothing is changed, where no active administrator would be left
     */
    boolean keep(Person person) throws StorageException;

    /** Asks for this PIN or passphrase from now on; an empty one asks for none. Only what it is told again by is stored. */
    void secret(PersonId id, char[] secret) throws StorageException;

    Procedure procedure() throws StorageException;

    void procedure(Procedure procedure) throws StorageException;

    boolean hasSecret(PersonId id) throws StorageException;

    /** Whether this is the person's PIN or passphrase; slow on purpose (about a second), slower after failures. */
    Recognition recognise(PersonId id, char[] secret) throws StorageException;

    /** What came of it. */
    sealed interface Recognition {
        record Known(Person person) implements Recognition {}

        /** {@code pause} until the next try is looked at. */
        record Wrong(Duration pause) implements Recognition {}

        /** Too soon after failures; the secret was not looked at. */
        record TooSoon(Duration pause) implements Recognition {}
    }
}
