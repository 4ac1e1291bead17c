package naskah.storage.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.rights.Rights;
import naskah.photo.rights.RightsStop;
import naskah.storage.Waiver;

/** Who answered for photos: every answer is kept, and counts while that stands which it was given to. */
final class Waivers {
    private Waivers() {}

    static int keep(Sql sql, Waiver waiver) throws SQLException {
        Waiver.By by = waiver.by();
        return sql.update(
                """
                INSERT INTO waiver (photo, article, stop, name, reason, at, revision)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, coalesce((SELECT revision FROM library WHERE sha256 = ?1), 0))
                """,
                waiver.photo().sha256(), waiver.article().value(), waiver.stop().name(), by.name(), by.reason(),
                by.at().toEpochMilli());
    }

    /** To be called when the photo has its next revision. */
    static void noteChanges(Sql sql, Photo photo, Rights before) throws SQLException {
        for (RightsStop stop : RightsStop.values()) {
            if (!photo.rights().isAlike(before, stop)) {
                sql.update(
                        """
                        INSERT OR REPLACE INTO rights_change (photo, stop, revision)
                        SELECT sha256, ?, revision FROM library WHERE sha256 = ?
                        """,
                        stop.name(), photo.id().sha256());
            }
        }
    }

    /** Those that count, in the order in which they were given. */
    static List<Waiver> of(Sql sql, ArticleId article) throws SQLException {
        return sql.all(
                """
                SELECT w.photo, w.stop, w.name, w.reason, w.at FROM waiver w
                LEFT JOIN rights_change c ON c.photo = w.photo AND c.stop = w.stop
                WHERE w.article = ? AND w.revision >= coalesce(c.revision, 0) ORDER BY w.number
                """,
                row -> new Waiver(
                        new PhotoId(row.getString(1)),
                        article,
                        RightsStop.valueOf(row.getString(2)),
                        new Waiver.By(row.getString(3), row.getString(4), Instant.ofEpochMilli(row.getLong(5)))),
                article.value());
    }
}
