package naskah.storage.sqlite;

import java.nio.file.Path;
import java.time.Duration;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;

/** Makes the world below an open data folder fail, and lets it be well again. */
public final class Weather {
    private Weather() {}

    /** From now on the database may not grow by a single page, as on a full disk. */
    public static void fillDisk(DataFolder folder) throws StorageException {
        database(folder).alone("fill the disk", sql ->
                sql.number("PRAGMA max_page_count = " + sql.number("PRAGMA page_count")));
    }

    public static void freeDisk(DataFolder folder) throws StorageException {
        database(folder).alone("free the disk", sql -> sql.number("PRAGMA max_page_count = 1000000"));
    }

    /** Every write is refused, as on a medium that was mounted again read-only. */
    public static void protect(DataFolder folder) throws StorageException {
        database(folder).alone("protect", sql -> sql.update("PRAGMA query_only = ON"));
    }

    public static void unprotect(DataFolder folder) throws StorageException {
        database(folder).alone("unprotect", sql -> sql.update("PRAGMA query_only = OFF"));
    }

    /** Holds the write lock of a folder's database, as another program can, until it is closed. */
    public static final class Lock implements AutoCloseable {
        private final Database other;

        public Lock(Path folder) throws StorageException {
            other = new Database(folder.resolve("naskah.db"), Duration.ofSeconds(5), true);
            other.alone("hold the lock", sql -> sql.update("BEGIN EXCLUSIVE"));
        }

        @Override
        public void close() throws StorageException {
            other.alone("let go of the lock", sql -> sql.update("ROLLBACK"));
            other.close();
        }
    }

    private static Database database(DataFolder folder) {
        return ((SqliteDataFolder) folder).database();
    }
}
