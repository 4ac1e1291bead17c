package naskah.storage.sqlite;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes the index within the transaction of the article it is about.
 *
 * <p>The FTS5 table keeps no text and no positions; a row's number is its article's place. Beside it stands in how many
 * articles a term is, because counting that in FTS5 walks through all of them.
 */
final class SearchIndex {
    private SearchIndex() {}

    static void add(Sql sql, long place, Terms terms) throws SQLException {
        insert(sql, place, terms);
        count(sql, difference(Terms.NONE, terms, new HashMap<>()));
    }

    static void remove(Sql sql, long place, Terms terms) throws SQLException {
        sql.update("DELETE FROM search WHERE rowid = ?", place);
        count(sql, difference(terms, Terms.NONE, new HashMap<>()));
    }

    static void replace(Sql sql, long from, Terms before, long to, Terms after) throws SQLException {
        sql.update("DELETE FROM search WHERE rowid = ?", from);
        insert(sql, to, after);
        count(sql, difference(before, after, new HashMap<>()));
    }

    static void insert(Sql sql, long place, Terms terms) throws SQLException {
        sql.update("INSERT INTO search (rowid, terms) VALUES (?, ?)", place, terms.joined());
    }

    /** Adds to {@code changes} what each term's count becomes when {@code after} stands in place of {@code before}. */
    static Map<String, Integer> difference(Terms before, Terms after, Map<String, Integer> changes) {
        for (String word : before.words()) {
            if (!after.words().contains(word)) {
                changes.merge(word, -1, Integer::sum);
            }
        }
        for (String word : after.words()) {
            if (!before.words().contains(word)) {
                changes.merge(word, 1, Integer::sum);
            }
        }
        return changes;
    }

    static void count(Sql sql, Map<String, Integer> changes) throws SQLException {
        String upsert =
                """
                INSERT INTO word (term, docs) VALUES (?, ?)
                ON CONFLICT (term) DO UPDATE SET docs = docs + excluded.docs
                """;
        for (Map.Entry<String, Integer> change : changes.entrySet()) {
            sql.update(upsert, change.getKey(), change.getValue());
        }
    }
}
