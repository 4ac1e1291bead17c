package naskah.storage.sqlite;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import naskah.storage.Settings;
import naskah.storage.StorageException;

/** {@link Settings} as rows of SQLite. */
record SqliteSettings(Database database) implements Settings {

    @Override
    public Optional<String> get(String key) throws StorageException {
        return database.read("read the setting " + key, sql -> value(sql, key));
    }

    @Override
    public void put(String key, String json) throws StorageException {
        change(key, before -> Optional.of(json));
    }

    @Override
    public void change(String key, UnaryOperator<Optional<String>> next) throws StorageException {
        database.write("keep the setting " + key, sql -> {
            Optional<String> json = next.apply(value(sql, key));
            return json.isPresent() ? keep(sql, key, json.get()) : sql.update("DELETE FROM setting WHERE key = ?", key);
        });
    }

    private static Optional<String> value(Sql sql, String key) throws SQLException {
        return sql.first("SELECT value FROM setting WHERE key = ?", row -> row.getString(1), key);
    }

    private static int keep(Sql sql, String key, String json) throws SQLException {
        return sql.update(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key, json);
    }
}
