package naskah.storage.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        return database.still("read revision " + number + " of " + id, sql -> {
            Optional<Head> head = Head.find(sql, id);
            return head.isEmpty() ? Optional.empty() : contents.state(sql, head.get().key(), number);
        });
    }

    @Override
    public Optional<Then> at(ArticleId id, Instant second) throws StorageException {
        long end = second.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).toEpochMilli();
        return database.read("read what stood in " + id + " at " + second, sql -> {
            Optional<Revision> kept = sql.first(
                    """
                    SELECT r.number, r.saved, r.kind, r.words, r.person FROM revision r JOIN article a ON a.key = r.article
                    WHERE a.id = ? AND r.saved < ? ORDER BY r.number DESC LIMIT 1
                    """,
                    row -> revision(id, row),
                    id.value(), end);
            return kept.isEmpty() ? Optional.empty() : Optional.of(then(sql, kept.get(), end));
        });
    }

    private static Then then(Sql sql, Revision kept, long end) throws SQLException {
        record Next(long started, long saved) {}
        Optional<Next> next = sql.first(
                """
                SELECT r.started, r.saved FROM revision r JOIN article a ON a.key = r.article
                WHERE a.id = ? AND r.number > ? ORDER BY r.number LIMIT 1
                """,
                row -> new Next(row.getLong(1), row.getLong(2)),
                kept.article().value(), kept.number());
        return new Then(
                kept, next.map(Next::saved).map(Instant::ofEpochMilli), next.filter(n -> n.started() < end).isPresent());
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
