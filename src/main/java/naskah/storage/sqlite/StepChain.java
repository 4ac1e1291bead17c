package naskah.storage.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.workflow.Deed;
import naskah.workflow.JournalLine;
import naskah.workflow.PersonId;
import naskah.workflow.Stage;

/**
 * The journal of steps as a chain: the hash of a line covers the line and the hash of the one before it, and the last hash is kept apart
 * with the number of lines, so that cutting the end off is seen too.
 */
final class StepChain {
    private static final String END = "journal";
    private static final String COLUMNS =
            "sequence, article, revision, deed, source, target, person, at, reason, until, content, hash";

    private StepChain() {}

    /** The next line of the journal. */
    static JournalLine add(Sql sql, ArticleId article, long revision, JournalLine.Move move, String content)
            throws SQLException {
        String previous = sql.first("SELECT hash FROM step ORDER BY sequence DESC LIMIT 1", row -> row.getString(1)).orElse("");
        long sequence = sql.number("SELECT coalesce(max(sequence), 0) FROM step") + 1;
        JournalLine open = new JournalLine(sequence, article, revision, move, content, "");
        JournalLine line = new JournalLine(sequence, article, revision, move, content, hash(open, previous));
        sql.update(
                "INSERT INTO step (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sequence, article.value(), revision, move.deed().name(), move.from().name(), move.to().name(),
                move.by().value(), move.at().toEpochMilli(), move.reason(),
                move.until().map(Instant::toEpochMilli).orElse(null), content, line.hash());
        sql.update("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", END, end(sequence, line.hash()));
        return line;
    }

    static List<JournalLine> of(Sql sql, ArticleId article) throws SQLException {
        return sql.all(
                "SELECT " + COLUMNS + " FROM step WHERE article = ? ORDER BY sequence", StepChain::line, article.value());
    }

    /** The numbers of the lines that are not what they were written as; 0 stands for the journal's end. */
    static List<Long> broken(Sql sql) throws SQLException {
        List<Long> broken = new ArrayList<>();
        String previous = "";
        long expected = 1;
        for (long sequence : sql.all("SELECT sequence FROM step ORDER BY sequence", row -> row.getLong(1))) {
            Optional<JournalLine> line = read(sql, sequence);
            boolean fits = line.isPresent()
                    && sequence == expected
                    && line.get().hash().equals(hash(line.get(), previous));
            if (!fits) {
                broken.add(sequence);
            }
            previous = sql.first("SELECT hash FROM step WHERE sequence = ?", row -> row.getString(1), sequence).orElse("");
            expected = sequence + 1;
        }
        Optional<String> end = sql.first("SELECT value FROM meta WHERE key = ?", row -> row.getString(1), END);
        if (!end.orElse(end(0, "")).equals(end(expected - 1, previous))) {
            broken.add(0L);
        }
        return broken;
    }

    /** Empty where the row holds what no line can hold. */
    private static Optional<JournalLine> read(Sql sql, long sequence) throws SQLException {
        try {
            return sql.first("SELECT " + COLUMNS + " FROM step WHERE sequence = ?", StepChain::line, sequence);
        } catch (IllegalArgumentException | NullPointerException nonsense) {
            return Optional.empty();
        }
    }

    private static JournalLine line(ResultSet row) throws SQLException {
        long until = row.getLong(10);
        Optional<Instant> instant = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(until));
        JournalLine.Move move = new JournalLine.Move(
                Deed.valueOf(row.getString(4)),
                Stage.valueOf(row.getString(5)),
                Stage.valueOf(row.getString(6)),
                new PersonId(row.getString(7)),
                Instant.ofEpochMilli(row.getLong(8)),
                row.getString(9),
                instant);
        return new JournalLine(
                row.getLong(1), new ArticleId(row.getString(2)), row.getLong(3), move, row.getString(11), row.getString(12));
    }

    private static String end(long count, String hash) {
        return count + " " + hash;
    }

    /** Every part with its length before it, so that no two lines give the same text. */
    private static String hash(JournalLine line, String previous) {
        JournalLine.Move move = line.move();
        List<String> parts = List.of(
                previous, String.valueOf(line.sequence()), line.article().value(), String.valueOf(line.revision()),
                move.deed().name(), move.from().name(), move.to().name(), move.by().value(),
                String.valueOf(move.at().toEpochMilli()), move.reason(),
                move.until().map(until -> String.valueOf(until.toEpochMilli())).orElse("-"), line.content());
        StringBuilder text = new StringBuilder("naskah-step-1");
        parts.forEach(part -> text.append('\n').append(part.length()).append(' ').append(part));
        return HexFormat.of().formatHex(Hashes.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
