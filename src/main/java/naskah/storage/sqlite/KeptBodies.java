package naskah.storage.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bodies of earlier states: now and then a whole one, the others pressed against the whole one before them, so that a small change
 * costs little and no state needs more than one other to be read.
 */
final class KeptBodies {
    /** So many states lean on a whole one at most: one damaged body takes no more with it. */
    private static final int LEANING = 24;

    /** Pressed to less than this part of its length, a state leans on its base with profit. */
    private static final int WORTH = 6;

    private static final Logger LOG = LoggerFactory.getLogger(KeptBodies.class);

    private KeptBodies() {}

    private record Base(long number, byte[] body) {}

    static void keep(Sql sql, long article, long number, byte[] plain) throws SQLException, IOException {
        Optional<Base> base = base(sql, article);
        Optional<byte[]> leaning = base.isEmpty() ? Optional.empty() : leaning(plain, base.get());
        if (leaning.isPresent()) {
            write(sql, article, number, leaning.get(), base.get().number());
        } else {
            write(sql, article, number, Pressed.press(plain), null);
        }
    }

    /** Empty where it would not be worth it, or the base is damaged: that must keep nobody from saving. */
    private static Optional<byte[]> leaning(byte[] plain, Base base) throws IOException {
        try {
            byte[] leaning = Pressed.press(plain, Pressed.unpress(base.body()));
            return leaning.length < plain.length / WORTH ? Optional.of(leaning) : Optional.empty();
        } catch (Failures.Unreadable damaged) {
            LOG.warn("State {} can no longer be read, so a later one is kept whole", base.number(), damaged);
            return Optional.empty();
        }
    }

    /** The last whole one, unless enough states lean on it. */
    private static Optional<Base> base(Sql sql, long article) throws SQLException {
        Optional<Base> last = sql.first(
                """
                SELECT number, body FROM revision WHERE article = ? AND body IS NOT NULL AND base IS NULL
                ORDER BY number DESC LIMIT 1
                """,
                row -> new Base(row.getLong(1), row.getBytes(2)),
                article);
        if (last.isEmpty()) {
            return last;
        }
        String leaning = "SELECT count(*) FROM revision WHERE article = ? AND number > ? AND base = ?";
        long number = last.get().number();
        return sql.number(leaning, article, number, number) < LEANING ? last : Optional.empty();
    }

    private static void write(Sql sql, long article, long number, byte[] body, Long base) throws SQLException {
        sql.update(
                "UPDATE revision SET body = ?, base = ? WHERE article = ? AND number = ?", body, base, article, number);
    }

    /** Empty where there is no such state, or its body is the one that stands in the article. */
    static Optional<byte[]> read(Sql sql, long article, long number) throws SQLException, IOException {
        Optional<Kept> found = sql.first(
                """
                SELECT r.body, r.base IS NOT NULL, b.body FROM revision r
                LEFT JOIN revision b ON b.article = r.article AND b.number = r.base
                WHERE r.article = ? AND r.number = ? AND r.body IS NOT NULL
                """,
                row -> new Kept(row.getBytes(1), row.getBoolean(2), row.getBytes(3)),
                article, number);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get().plain());
    }

    private record Kept(byte[] body, boolean leans, byte[] base) {
        byte[] plain() throws IOException {
            if (!leans) {
                return Pressed.unpress(body);
            }
            if (base == null) {
                throw new Failures.Unreadable("the state that a kept one leans on is gone", null);
            }
            return Pressed.unpress(body, Pressed.unpress(base));
        }
    }
}
