package naskah.app;

import java.nio.file.Path;
import java.time.InstantSource;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.PhotoReader;
import naskah.storage.ArticleForm;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.sqlite.SqliteDataFolder;

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

    static PhotoReader reader() {
        return READER;
    }
}
