package naskah.storage.sqlite;

import java.nio.file.Path;
import java.time.Duration;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteArticlesTest implements ArticlesContract {
    @TempDir
    Path directory;

    private final Desk.HandClock clock = new Desk.HandClock();
    private DataFolder folder;

    @BeforeEach
    void open() throws StorageException {
        folder = Desk.open(directory, clock, SqliteDataFolder.Mode.WINDOW);
    }

    @AfterEach
    void close() throws StorageException {
        folder.close();
    }

    @Override
    public DataFolder folder() {
        return folder;
    }

    @Override
    public void pass(Duration time) {
        clock.pass(time);
    }
}
