package naskah.storage.sqlite;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the beginning of a word into terms of the index, walking through no more of it than a keystroke allows.
 *
 * <p>Beginnings of up to three letters have an FTS5 index of their own. For longer ones FTS5 merges the lists of every
 * term before it gives the first row; so where they are long, only the most frequent terms stand for the beginning: the
 * newest articles that have it have one of these, and the next letter makes the list exact.
 */
final class Completions {
    private static final int PREFIX_INDEXED = 3;
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_TERMS = 48;

    private Completions() {}

    private record Counted(String term, long docs) {}

    static String of(Sql sql, String start) throws SQLException {
        Set<String> stems = new LinkedHashSet<>(Stem.of(start));
        if (start.codePointCount(0, start.length()) <= PREFIX_INDEXED) {
            return "(" + QueryText.quoted(start) + "*" + or(stems) + ")";
        }
        List<Counted> terms = sql.all(
                "SELECT term, docs FROM word WHERE term >= ? AND term < ? ORDER BY docs DESC",
                row -> new Counted(row.getString(1), row.getLong(2)),
                start, start + "\uDBFF\uDFFF");
        if (terms.stream().mapToLong(Counted::docs).sum() <= MOST_ROWS) {
            return "(" + QueryText.quoted(start) + "*" + or(stems) + ")";
        }
        terms.stream().limit(MOST_TERMS).map(Counted::term).forEach(stems::add);
        return stems.stream().map(QueryText::quoted).collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String or(Set<String> stems) {
        return stems.stream().map(stem -> " OR " + QueryText.quoted(stem)).collect(Collectors.joining());
    }
}
