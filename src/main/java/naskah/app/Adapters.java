package naskah.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import naskah.check.spelling.Dictionaries;
import naskah.check.spelling.DictionaryLoad;
import naskah.check.spelling.Spelling;
import naskah.cli.Tools;
import naskah.format.Readers;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.PhotoReader;
import naskah.storage.ArticleForm;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.sqlite.SqliteDataFolder;
import org.slf4j.LoggerFactory;

/** Chooses the adapters behind the ports, for the window and for the command line. */
final class Adapters {
    private static final PhotoReader READER = new BoundedPhotoReader();
    private static final ArticleForm FORM = new StoredJson();

    private Adapters() {}

    static DataFolder window(Path data, InstantSource clock) throws StorageException {
        return SqliteDataFolder.open(data, FORM, READER, clock, SqliteDataFolder.Mode.WINDOW);
    }

    static DataFolder job(Path data) throws StorageException {
        return SqliteDataFolder.open(data, FORM, READER, InstantSource.system(), SqliteDataFolder.Mode.JOB);
    }

    /** What the command line works with. */
    static Tools tools() {
        return new Tools(Adapters::job, Houses::of, Readers::forFile, handover(InstantSource.system()), FORM, new SampleDesk(),
                Adapters::dictionary);
    }

    /** The dictionary chosen for the data folder, or found on this machine; a broken one is none, and says so in the log. */
    private static Optional<Spelling> dictionary(Path data) throws StorageException {
        return switch (new Dictionaries(chosen(data)).load()) {
            case DictionaryLoad.Ready ready -> Optional.of(ready.spelling());
            case DictionaryLoad.NotFound notFound -> Optional.empty();
            case DictionaryLoad.Unreadable broken -> {
                LoggerFactory.getLogger(Adapters.class).warn("the dictionary {} cannot be used", broken.file(), broken.cause());
                yield Optional.empty();
            }
        };
    }

    private static Optional<Path> chosen(Path data) throws StorageException {
        if (!Files.isDirectory(data)) {
            return Optional.empty();
        }
        try (DataFolder folder = job(data)) {
            return ChosenDictionary.of(folder);
        }
    }

    static Handover handover(InstantSource clock) {
        return new Handover(READER, clock);
    }
}
