package naskah.storage.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.frame.Framing;
import naskah.photo.rights.Rights;

/** Writes the library's side of photos, within the transaction of whoever changes it. */
final class LibraryRows {
    private LibraryRows() {}

    /** Takes a photo in as it arrived; one that is there stays as it is. */
    static long add(Sql sql, Photo photo, Optional<Long> look, Instant added) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(photo.id().sha256(), added.toEpochMilli()));
        values.add(look.orElse(null));
        values.addAll(LibraryIndex.values(photo));
        int rows = sql.update(
                "INSERT OR IGNORE INTO library (sha256, added, revision, look, " + LibraryIndex.COLUMNS + ") VALUES (?, ?, 1, ?, "
                        + String.join(", ", Collections.nCopies(values.size() - 3, "?")) + ")",
                values.toArray());
        long key = key(sql, photo.id());
        if (rows > 0) {
            LibraryIndex.write(sql, key, photo);
        }
        return key;
    }

    /** Writes what of the photo differs from its file, and everything that it is found by. */
    static void update(Sql sql, PhotoRow row, Photo photo) throws SQLException, Failures.Unreadable {
        List<Object> values = new ArrayList<>();
        values.add(photo.metadata().equals(row.embedded()) ? null : MetadataJson.write(photo.metadata()));
        values.add(photo.framing().equals(Framing.AS_SHOT) ? null : FramingJson.write(photo.framing()));
        values.add(photo.rights().equals(Rights.FREE) ? null : RightsJson.write(photo.rights()));
        values.add(photo.id().sha256());
        sql.update(
                "UPDATE library SET revision = revision + 1, edited = ?, framing = ?, rights = ? WHERE sha256 = ?",
                values.toArray());
        Waivers.noteChanges(sql, photo, row.photo().rights());
        index(sql, photo);
    }

    /** Writes everything that the photo is found by. */
    static void index(Sql sql, Photo photo) throws SQLException {
        long key = key(sql, photo.id());
        List<Object> values = new ArrayList<>(LibraryIndex.values(photo));
        values.add(key);
        sql.update(
                "UPDATE library SET " + LibraryIndex.COLUMNS.replaceAll("(\\w+)", "$1 = ?") + " WHERE key = ?", values.toArray());
        LibraryIndex.write(sql, key, photo);
    }

    static void trash(Sql sql, PhotoId id, Instant at) throws SQLException {
        sql.update("UPDATE library SET trashed = ? WHERE sha256 = ? AND trashed IS NULL", at.toEpochMilli(), id.sha256());
    }

    static long recover(Sql sql, PhotoId id) throws SQLException {
        return sql.update("UPDATE library SET trashed = NULL WHERE sha256 = ?", id.sha256());
    }

    static boolean isTrashed(Sql sql, PhotoId id) throws SQLException {
        return sql.number("SELECT count(*) FROM library WHERE sha256 = ? AND trashed IS NOT NULL", id.sha256()) > 0;
    }

    private static long key(Sql sql, PhotoId id) throws SQLException {
        return sql.number("SELECT key FROM library WHERE sha256 = ?", id.sha256());
    }
}
