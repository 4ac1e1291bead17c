package naskah.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongConsumer;
import naskah.photo.PhotoReader;
import naskah.storage.Archive;
import naskah.storage.ArticleForm;
import naskah.storage.Articles;
import naskah.storage.Complaints;
import naskah.storage.Corrections;
import naskah.storage.DataFolder;
import naskah.storage.Health;
import naskah.storage.People;
import naskah.storage.PhotoLibrary;
import naskah.storage.Photos;
import naskah.storage.Reviews;
import naskah.storage.Revisions;
import naskah.storage.Settings;
import naskah.storage.StorageException;
import naskah.storage.Workflow;
import naskah.workflow.PersonId;

/** {@link DataFolder} on SQLite and plain files. */
public final class SqliteDataFolder implements DataFolder {
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final Originals originals;
    private final Optional<FolderLock> windowLock;
    private final ArticleForm form;
    private final PhotoReader reader;
    private final InstantSource clock;
    private final SqliteArticles articles;

    /** Who opens the folder. */
    public enum Mode {
        /** A window: the one that writes while its lock is held, read-only when another window holds it. */
        WINDOW,
        /** A job beside the window, one short transaction at a time. */
        JOB
    }

    private SqliteDataFolder(
            Database database,
            Optional<FolderLock> windowLock,
            ArticleForm form,
            PhotoReader reader,
            InstantSource clock) {
        this.database = database;
        this.windowLock = windowLock;
        this.form = form;
        this.reader = reader;
        this.clock = clock;
        this.articles = new SqliteArticles(database, form, clock);
        this.originals = new Originals(database.file().getParent());
    }

    /** Opens the folder, made if it is not there; {@link #access} tells whether it may be written. */
    public static SqliteDataFolder open(
            Path folder, ArticleForm form, PhotoReader reader, InstantSource clock, Mode mode) throws StorageException {
        return open(folder, form, reader, clock, mode, PATIENCE);
    }

    static SqliteDataFolder open(
            Path folder, ArticleForm form, PhotoReader reader, InstantSource clock, Mode mode, Duration patience)
            throws StorageException {
        Optional<FolderLock> lock = Optional.empty();
        Database database = null;
        try {
            boolean writable = prepared(folder);
            if (writable && mode == Mode.WINDOW) {
                lock = FolderLock.take(folder.resolve("window.lock"));
                writable = lock.isPresent();
            }
            database = new Database(folder.toRealPath().resolve("naskah.db"), patience, writable);
            Opening.bringUpToDate(database, form);
            SqliteDataFolder opened = new SqliteDataFolder(database, lock, form, reader, clock);
            if (lock.isPresent()) {
                opened.originals.sweep(clock.instant());
            }
            return opened;
        } catch (IOException | StorageException failure) {
            letGo(database, lock, failure);
            throw failure instanceof StorageException known ? known : Failures.of("open " + folder, failure);
        }
    }

    @Override
    public Path path() {
        return database.file().getParent();
    }

    @Override
    public Access access() {
        return database.isWritable() ? Access.WRITE : Access.READ_ONLY;
    }

    @Override
    public Articles articles() {
        return articles;
    }

    @Override
    public Archive archive() {
        return new SqliteArchive(database);
    }

    @Override
    public Revisions revisions() {
        return new SqliteRevisions(database, form);
    }

    @Override
    public Photos photos() {
        return new SqlitePhotos(database, originals, reader, clock);
    }

    @Override
    public PhotoLibrary library() {
        return new SqlitePhotoLibrary(database, new Completion(database, originals, reader), clock);
    }

    @Override
    public People people() {
        return new SqlitePeople(database, clock);
    }

    @Override
    public Workflow workflow() {
        return new SqliteWorkflow(database, articles);
    }

    @Override
    public Corrections corrections() {
        return new SqliteCorrections(database);
    }

    @Override
    public Reviews reviews() {
        return new SqliteReviews(database, form);
    }

    @Override
    public Complaints complaints() {
        return new SqliteComplaints(database);
    }

    @Override
    public void signIn(PersonId person) {
        articles.writeAs(person);
    }

    @Override
    public Settings settings() {
        return new SqliteSettings(database);
    }

    @Override
    public long foreignChanges() throws StorageException {
        return database.foreignChanges();
    }

    @Override
    public Health verify(LongConsumer progress) throws StorageException {
        return new Verification(database, originals, form).run(progress);
    }

    @Override
    public void backup(Path zip) throws StorageException {
        new Backup(database, originals).write(zip);
    }

    @Override
    public void close() throws StorageException {
        try {
            database.close();
        } finally {
            release(windowLock);
        }
    }

    Database database() {
        return database;
    }

    private static boolean prepared(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.isWritable(folder);
    }

    private static void letGo(Database database, Optional<FolderLock> lock, Exception failure) {
        try {
            if (database != null) {
                database.close();
            }
            release(lock);
        } catch (StorageException another) {
            failure.addSuppressed(another);
        }
    }

    private static void release(Optional<FolderLock> lock) throws StorageException {
        if (lock.isPresent()) {
            try {
                lock.get().close();
            } catch (IOException failure) {
                throw Failures.of("let go of the window's lock", failure);
            }
        }
    }
}
