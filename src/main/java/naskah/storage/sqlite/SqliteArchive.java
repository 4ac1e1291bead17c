package naskah.storage.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.storage.Archive;
import naskah.storage.Page;
import naskah.storage.Query;
import naskah.storage.StorageException;
import naskah.storage.Summary;

/** {@link Archive} in SQLite: pages by place, which is the order of change and the row number of the index. */
final class SqliteArchive implements Archive {
    private static final long FIRST = Long.MAX_VALUE;

    private final Database database;

    SqliteArchive(Database database) {
        this.database = database;
    }

    @Override
    public Page list(Query query, Optional<String> after, int limit) throws StorageException {
        long before = after.map(Long::parseLong).orElse(FIRST);
        return database.read("search the archive", sql -> {
            List<Found> found = found(sql, query, before, limit + 1);
            boolean more = found.size() > limit;
            List<Found> page = more ? found.subList(0, limit) : found;
            Optional<String> next =
                    more && limit > 0 ? Optional.of(Long.toString(page.getLast().place())) : Optional.empty();
            return new Page(page.stream().map(Found::summary).toList(), next);
        });
    }

    @Override
    public List<Summary> related(Article article, int limit) throws StorageException {
        return database.read("find what is related to " + article.id(), sql -> RelatedSearch.of(sql, article, limit));
    }

    @Override
    public List<Summary> trashed(int limit) throws StorageException {
        return database.read("list the trash", sql -> sql.all(
                "SELECT " + Head.SUMMARY
                        + " FROM article WHERE trashed IS NOT NULL ORDER BY trashed DESC, place DESC LIMIT ?",
                Head::summary,
                limit));
    }

    @Override
    public long count() throws StorageException {
        return database.read("count the articles", sql ->
                sql.number("SELECT count(*) FROM article WHERE trashed IS NULL"));
    }

    private record Found(long place, Summary summary) {}

    private static List<Found> found(Sql sql, Query query, long before, int limit) throws SQLException {
        Optional<String> match = QueryText.of(query, start -> Completions.of(sql, start));
        return match.isPresent() ? matching(sql, match.get(), before, limit) : filtered(sql, query, before, limit);
    }

    private static List<Found> matching(Sql sql, String match, long before, int limit) throws SQLException {
        return sql.all(
                "SELECT " + Head.SUMMARY
                        + """
                        , place FROM
                            (SELECT rowid AS hit FROM search WHERE search MATCH ? AND rowid < ?
                             ORDER BY rowid DESC LIMIT ?)
                        JOIN article ON place = hit ORDER BY place DESC
                        """,
                row -> new Found(row.getLong(9), Head.summary(row)),
                match, before, limit);
    }

    private static List<Found> filtered(Sql sql, Query query, long before, int limit) throws SQLException {
        StringBuilder where = new StringBuilder("trashed IS NULL AND place < ?");
        List<Object> values = new ArrayList<>(List.of(before));
        query.stage().ifPresent(stage -> {
            where.append(" AND stage = ?");
            values.add(stage.name());
        });
        query.category().ifPresent(category -> {
            where.append(" AND category = ?");
            values.add(category);
        });
        values.add(limit);
        return sql.all(
                "SELECT " + Head.SUMMARY + ", place FROM article WHERE " + where + " ORDER BY place DESC LIMIT ?",
                row -> new Found(row.getLong(9), Head.summary(row)),
                values.toArray());
    }
}
