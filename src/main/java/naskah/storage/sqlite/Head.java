package naskah.storage.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.article.Card;
import naskah.article.NewsTime;
import naskah.house.Zone;
import naskah.storage.Summary;
import naskah.workflow.Stage;

/** An article's row without its content. */
record Head(long key, long place, long revision, Instant changed, Stage stage, boolean trashed, byte[] indexed, Whose whose) {
    /**
     * Whose the last text is, and the hash of the content that may go out.
     *
     * @param approved null while none may
     */
    record Whose(String author, String approved) {}

    /** The columns that {@link #summary} reads. */
    static final String SUMMARY = "id, headline, category, published, zone, photo, stage, changed";

    static Optional<Head> find(Sql sql, ArticleId id) throws SQLException {
        return sql.first(
                """
                SELECT key, place, revision, changed, stage, trashed IS NOT NULL, indexed, author, approved
                FROM article WHERE id = ?
                """,
                row -> new Head(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        Instant.ofEpochMilli(row.getLong(4)),
                        Stage.valueOf(row.getString(5)),
                        row.getBoolean(6),
                        row.getBytes(7),
                        new Whose(row.getString(8), row.getString(9))),
                id.value());
    }

    /** The place after all others. */
    static long nextPlace(Sql sql) throws SQLException {
        return sql.number("SELECT max(place) FROM article") + 1;
    }

    boolean isIndexed(byte[] fingerprint) {
        return Arrays.equals(indexed, fingerprint);
    }

    static Summary summary(ResultSet row) throws SQLException {
        long seconds = row.getLong(4);
        Optional<NewsTime> published = row.wasNull()
                ? Optional.empty()
                : Optional.of(new NewsTime(Instant.ofEpochSecond(seconds), Zone.valueOf(row.getString(5))));
        return new Summary(
                new ArticleId(row.getString(1)),
                new Card(row.getString(2), row.getString(3), published, row.getString(6)),
                Stage.valueOf(row.getString(7)),
                Instant.ofEpochMilli(row.getLong(8)));
    }
}
