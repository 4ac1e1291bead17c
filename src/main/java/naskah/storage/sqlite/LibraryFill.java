package naskah.storage.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.storage.StorageException;

/** Takes the photos and their uses of a folder from before the library into it, once; all of it or nothing. */
final class LibraryFill {
    private static final String DONE = "library";
    private static final int STEP = 1000;

    private LibraryFill() {}

    static void run(Database database, Contents contents) throws StorageException {
        boolean done = database.alone("see whether the library is filled", sql ->
                sql.first("SELECT value FROM meta WHERE key = ?", row -> row.getString(1), DONE).isPresent());
        if (!done) {
            database.write("fill the library of photos", sql -> {
                photos(sql);
                uses(sql, contents);
                return sql.update("INSERT INTO meta (key, value) VALUES (?, '1')", DONE);
            });
        }
    }

    /** When they came is not known; they stand in the order of their hashes. */
    private static void photos(Sql sql) throws SQLException, IOException {
        List<PhotoRow> rows = sql.all(
                "SELECT " + PhotoRow.COLUMNS + " FROM " + PhotoRow.TABLES + " WHERE l.key IS NULL ORDER BY p.sha256", PhotoRow::of);
        for (PhotoRow row : rows) {
            LibraryRows.add(sql, row.photo(), Optional.empty(), Instant.EPOCH);
        }
    }

    private static void uses(Sql sql, Contents contents) throws SQLException, IOException {
        long last = 0;
        for (List<Long> keys = keys(sql, last); !keys.isEmpty(); keys = keys(sql, last)) {
            for (long key : keys) {
                fill(sql, contents, key);
            }
            last = keys.getLast();
        }
    }

    private static List<Long> keys(Sql sql, long after) throws SQLException {
        return sql.all("SELECT key FROM article WHERE key > ? ORDER BY key LIMIT " + STEP, row -> row.getLong(1), after);
    }

    /** An article that cannot be read is reported by a check of the folder. */
    private static void fill(Sql sql, Contents contents, long key) throws SQLException, IOException {
        try {
            PhotoUses.write(sql, key, contents.article(sql, key));
        } catch (Failures.Unreadable broken) {
            sql.update("DELETE FROM photo_use WHERE article = ?", key);
        }
    }
}
