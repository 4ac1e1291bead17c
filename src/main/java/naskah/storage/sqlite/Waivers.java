package naskah.storage.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import naskah.article.ArticleId;
import naskah.photo.PhotoId;
import naskah.photo.rights.RightsStop;
import naskah.storage.Waiver;

/** Who answered for photos: every answer is kept, and counts while the photo's rights are those that it was given to. */
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

    /** Those that count, in the order in which they were given. */
    static List<Waiver> of(Sql sql, ArticleId article) throws SQLException {
        return sql.all(
                """
                SELECT w.photo, w.stop, w.name, w.reason, w.at FROM waiver w LEFT JOIN library l ON l.sha256 = w.photo
                WHERE w.article = ? AND w.revision >= coalesce(l.rights_changed, 0) ORDER BY w.number
                """,
                row -> new Waiver(
                        new PhotoId(row.getString(1)),
                        article,
                        RightsStop.valueOf(row.getString(2)),
                        new Waiver.By(row.getString(3), row.getString(4), Instant.ofEpochMilli(row.getLong(5)))),
                article.value());
    }
}
