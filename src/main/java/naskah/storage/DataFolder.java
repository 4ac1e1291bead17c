package naskah.storage;

import java.nio.file.Path;
import java.util.function.LongConsumer;
import naskah.workflow.PersonId;

/** Everything that a newsroom keeps, in one folder: {@code naskah.db} and {@code media/}. */
public interface DataFolder extends AutoCloseable {
    /** How the folder was opened. */
    enum Access {
        WRITE,
        /** Another window has it, or the folder cannot be written. */
        READ_ONLY
    }

    Path path();

    Access access();

    Articles articles();

    Archive archive();

    Revisions revisions();

    Photos photos();

    PhotoLibrary library();

    People people();

    Workflow workflow();

    Corrections corrections();

    Complaints complaints();

    Reviews reviews();

    /** In whose name everything is written from now on; {@link naskah.workflow.Person#ALONE} until somebody signs in. */
    void signIn(PersonId person);

    Settings settings();

    /** Another number whenever another program has written to the folder since; what this one writes does not count. */
    default long foreignChanges() throws StorageException {
        return 0;
    }

    /** Checks the database, every stored article and every original's hash; {@code progress} hears how many things are done. */
    Health verify(LongConsumer progress) throws StorageException;

    /** Writes database and media as one zip file, whole or not at all, while others go on working. */
    void backup(Path zip) throws StorageException;

    @Override
    void close() throws StorageException;
}
