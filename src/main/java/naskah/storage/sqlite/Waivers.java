package naskah.storage.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.rights.Rights;
import naskah.photo.rights.RightsStop;
import naskah.storage.Waiver;

/**
 * Who answered for photos: every answer is kept, and counts while that stands which it was given to. That for a photo which went out
 * by itself has an empty article.
 */
final class Waivers {
    static final String COUNTING =
            """
            SELECT w.photo, w.article, w.stop, w.name, w.reason, w.at FROM waiver w
            LEFT JOIN rights_change c ON c.photo = w.photo AND c.stop = w.stop
            WHERE w.revision >= coalesce(c.revision, 0) AND\s""";

    private Waivers() {}

    static int keep(Sql sql, Waiver waiver) throws SQLException {
        Waiver.By by = waiver.by();
        return sql.update(
                """
                INSERT INTO waiver (photo, article, stop, name, reason, at, revision)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, coalesce((SELECT revision FROM library WHERE sha256 = ?1), 0))
                """,
                waiver.photo().sha256(), waiver.article().map(ArticleId::value).orElse(""), waiver.stop().name(), by.name(),
                by.reason(), by.at().toEpochMilli());
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
        return sql.all(COUNTING + "w.article = ? ORDER BY w.number", Waivers::of, article.value());
    }

    /** As {@link #of(Sql, ArticleId)}, for the photo by itself and with whichever article. */
    static List<Waiver> of(Sql sql, PhotoId photo) throws SQLException {
        return sql.all(COUNTING + "w.photo = ? ORDER BY w.number", Waivers::of, photo.sha256());
    }

    private static Waiver of(ResultSet row) throws SQLException {
        String article = row.getString(2);
        return new Waiver(
                new PhotoId(row.getString(1)),
                article.isEmpty() ? Optional.empty() : Optional.of(new ArticleId(article)),
                RightsStop.valueOf(row.getString(3)),
                new Waiver.By(row.getString(4), row.getString(5), Instant.ofEpochMilli(row.getLong(6))));
    }
}
