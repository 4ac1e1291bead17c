package naskah.storage.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import naskah.storage.Revision.Kind;
import naskah.workflow.PersonId;

/** Writes what is kept of an article's past, within the transaction that changes the article. */
final class Journal {
    /** Typing within this time of a kept state's first character is the same state. */
    static final Duration TYPING = Duration.ofMinutes(5);

    private Journal() {}

    private record Last(long number, Instant started, Kind kind, String by) {}

    /** To be called before the article's content is replaced, because the state so far may have to be kept. */
    static void note(Sql sql, long key, long number, Entry entry) throws SQLException, IOException {
        Optional<Last> last = last(sql, key);
        if (last.isPresent() && continues(last.get(), entry) && !isSeen(sql, key, last.get().number())) {
            sql.update(
                    "UPDATE revision SET number = ?, saved = ?, words = ? WHERE article = ? AND number = ?",
                    number, entry.at().toEpochMilli(), entry.words(), key, last.get().number());
            return;
        }
        if (last.isPresent()) {
            keepBody(sql, key, last.get().number());
        }
        long at = entry.at().toEpochMilli();
        sql.update(
                "INSERT INTO revision (article, number, started, saved, kind, words, person) VALUES (?, ?, ?, ?, ?, ?, ?)",
                key, number, at, at, entry.kind().name(), entry.words(), entry.by().value());
    }

    /** Why, when, how long, and whose. */
    record Entry(Kind kind, Instant at, int words, PersonId by) {}

    private static Optional<Last> last(Sql sql, long key) throws SQLException {
        return sql.first(
                "SELECT number, started, kind, person FROM revision WHERE article = ? ORDER BY number DESC LIMIT 1",
                row -> new Last(
                        row.getLong(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        Kind.valueOf(row.getString(3)),
                        row.getString(4)),
                key);
    }

    private static boolean continues(Last last, Entry entry) {
        Duration since = Duration.between(last.started(), entry.at());
        return entry.kind() == Kind.TYPED
                && last.kind() == Kind.TYPED
                && last.by().equals(entry.by().value())
                && !since.isNegative()
                && since.compareTo(TYPING) < 0;
    }

    /** Whoever has seen a state finds it again. */
    private static boolean isSeen(Sql sql, long key, long number) throws SQLException {
        String seen = "SELECT count(*) FROM seen s JOIN article a ON a.id = s.article WHERE a.key = ? AND s.revision = ?";
        return sql.number(seen, key, number) > 0;
    }

    private static void keepBody(Sql sql, long key, long number) throws SQLException, IOException {
        byte[] json = sql.first("SELECT json FROM content WHERE article = ?", row -> row.getBytes(1), key)
                .orElseThrow();
        KeptBodies.keep(sql, key, number, json);
    }
}
