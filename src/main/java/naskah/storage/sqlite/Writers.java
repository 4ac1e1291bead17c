package naskah.storage.sqlite;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.workflow.PersonId;

/**
 * Who wrote what of an article's text nobody has cleared yet, kept within the transaction of each change. It is cleared once it is
 * published, or once others go on from what was approved; an approval that was taken back has cleared nothing.
 */
final class Writers {
    /** A column with the short names of an article's row, one after the other. */
    static final String COLUMN = "(SELECT group_concat(person, ' ') FROM writer WHERE writer.article = article.key)";

    /** Narrows articles to those that hold nothing uncleared of the person that it is asked with. */
    static final String NOT_BY = "key NOT IN (SELECT article FROM writer WHERE person = ?)";

    private Writers() {}

    static void add(Sql sql, long article, PersonId person) throws SQLException {
        sql.update("INSERT OR IGNORE INTO writer (person, article) VALUES (?, ?)", person.value(), article);
    }

    static boolean isOne(Sql sql, long article, PersonId person) throws SQLException {
        return sql.number("SELECT count(*) FROM writer WHERE person = ? AND article = ?", person.value(), article) > 0;
    }

    static void clear(Sql sql, long article) throws SQLException {
        sql.update("DELETE FROM writer WHERE article = ?", article);
    }

    /** @param names as {@link #COLUMN} gives them, null where there is none */
    static Set<PersonId> of(String names) {
        return names == null
                ? Set.of()
                : Stream.of(names.split(" ")).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
