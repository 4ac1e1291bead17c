package naskah.storage.sqlite;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the beginning of a word into terms of the index; every article that has such a word is found.
 *
 * <p>Beginnings of up to four letters have an FTS5 index of their own. For longer ones FTS5 merges the lists of every term
 * before it gives the first row; where these are long, the terms are asked for one by one, which gives the newest rows at once
 * and costs some 50 µs a term (measured with up to 4,000 terms).
 */
final class Completions {
    private static final int PREFIX_INDEXED = 4;
    private static final long MOST_ROWS = 100_000;
    private static final int MOST_TERMS = 10_000;

    private Completions() {}

    private record Counted(String term, long docs) {}

    static String of(Sql sql, String start) throws SQLException {
        return of(sql, start, MOST_ROWS);
    }

    /** As FTS5 itself completes where no more than {@code mostRows} rows have to be merged. */
    static String of(Sql sql, String start, long mostRows) throws SQLException {
        Set<String> terms = new LinkedHashSet<>(Stem.of(start));
        if (start.codePointCount(0, start.length()) <= PREFIX_INDEXED) {
            return "(" + QueryText.quoted(start) + "*" + or(terms) + ")";
        }
        List<Counted> completed = sql.all(
                "SELECT term, docs FROM word WHERE term >= ? AND term < ? AND docs > 0",
                row -> new Counted(row.getString(1), row.getLong(2)),
                start, start + "\uDBFF\uDFFF");
        boolean few = completed.stream().mapToLong(Counted::docs).sum() <= mostRows;
        if (few || completed.size() > MOST_TERMS) {
            return "(" + QueryText.quoted(start) + "*" + or(terms) + ")";
        }
        completed.stream().map(Counted::term).forEach(terms::add);
        return terms.stream().map(QueryText::quoted).collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String or(Set<String> stems) {
        return stems.stream().map(stem -> " OR " + QueryText.quoted(stem)).collect(Collectors.joining());
    }
}
