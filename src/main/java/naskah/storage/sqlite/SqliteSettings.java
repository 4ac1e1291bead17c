package naskah.storage.sqlite;

import java.util.Optional;
import naskah.storage.Settings;
import naskah.storage.StorageException;

/** {@link Settings} as rows of SQLite. */
record SqliteSettings(Database database) implements Settings {

    @Override
    public Optional<String> get(String key) throws StorageException {
        return database.read("read the setting " + key, sql -> sql.first(
                "SELECT value FROM setting WHERE key = ?", row -> row.getString(1), key));
    }

    @Override
    public void put(String key, String json) throws StorageException {
        database.write("keep the setting " + key, sql -> sql.update(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key, json));
    }
}
