package naskah.storage.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.ArticleForm;
import naskah.storage.Revision;
import naskah.storage.Revisions;
import naskah.storage.StorageException;

/** {@link Revisions} in SQLite: the newest state's body is the article's own, earlier ones are kept compressed. */
final class SqliteRevisions implements Revisions {
    private final Database database;
    private final Contents contents;

    SqliteRevisions(Database database, ArticleForm form) {
        this.database = database;
        this.contents = new Contents(form);
    }

    @Override
    public List<Revision> of(ArticleId id) throws StorageException {
        return database.read("list the revisions of " + id, sql -> sql.all(
                """
                SELECT r.number, r.saved, r.kind, r.words, r.person FROM revision r JOIN article a ON a.key = r.article
                WHERE a.id = ? ORDER BY r.number DESC
                """,
                row -> revision(id, row),
                id.value()));
    }

    @Override
    public Optional<Article> read(ArticleId id, long number) throws StorageException {
        return database.read("read revision " + number + " of " + id, sql -> {
            Optional<byte[][]> bytes = sql.first(
                    """
                    SELECT r.body, CASE WHEN r.body IS NULL THEN c.json END
                    FROM revision r JOIN article a ON a.key = r.article JOIN content c ON c.article = a.key
                    WHERE a.id = ? AND r.number = ?
                    """,
                    row -> new byte[][] {row.getBytes(1), row.getBytes(2)},
                    id.value(), number);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            byte[] kept = bytes.get()[0];
            return Optional.of(contents.read(kept == null ? bytes.get()[1] : Pressed.unpress(kept)));
        });
    }

    private static Revision revision(ArticleId id, ResultSet row) throws SQLException {
        return new Revision(
                id,
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                Revision.Kind.valueOf(row.getString(3)),
                row.getInt(4),
                row.getString(5));
    }
}
