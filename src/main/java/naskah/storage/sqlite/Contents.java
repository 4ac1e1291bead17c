package naskah.storage.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import naskah.article.Article;
import naskah.document.Counts;
import naskah.storage.ArticleForm;
import naskah.storage.Stored;
import naskah.workflow.Stage;

/** Between articles and their stored bytes; remembers the last saved one's terms, because it is usually saved next. */
final class Contents {
    private final ArticleForm form;
    private volatile Terms last = Terms.NONE;

    Contents(ArticleForm form) {
        this.form = form;
    }

    Draft draft(Article article, Stage stage) {
        return new Draft(
                article, stage, form.write(article), Terms.of(article, stage), Counts.of(article.body()).words());
    }

    Stored stored(Sql sql, Head head) throws SQLException, IOException {
        return new Stored(article(sql, head.key()), head.revision(), head.changed(), head.stage());
    }

    Article article(Sql sql, long key) throws SQLException, IOException {
        return read(sql.first("SELECT json FROM content WHERE article = ?", row -> row.getBytes(1), key)
                .orElse(new byte[0]));
    }

    /** A kept state of the article; to be asked within a transaction, because a save may move the newest state's body meanwhile. */
    Optional<Article> state(Sql sql, long key, long number) throws SQLException, IOException {
        Optional<byte[]> kept = KeptBodies.read(sql, key, number);
        return kept.isPresent() ? Optional.of(read(kept.get())) : newest(sql, key, number);
    }

    private Optional<Article> newest(Sql sql, long key, long number) throws SQLException, IOException {
        String bare = "SELECT count(*) FROM revision WHERE article = ? AND number = ? AND body IS NULL";
        return sql.number(bare, key, number) == 1 ? Optional.of(article(sql, key)) : Optional.empty();
    }

    /** Empty where the content is broken: a broken article must still be replaceable. */
    Optional<Article> readable(Sql sql, long key) throws SQLException, IOException {
        try {
            return Optional.of(article(sql, key));
        } catch (Failures.Unreadable broken) {
            return Optional.empty();
        }
    }

    Article read(byte[] json) throws Failures.Unreadable {
        try {
            return form.read(json);
        } catch (IOException | IllegalArgumentException | NullPointerException broken) {
            throw new Failures.Unreadable("a stored article cannot be read", broken);
        }
    }

    /** The terms under which the article stands in the index; none known where its content is broken. */
    Terms indexed(Sql sql, Head head) throws SQLException, IOException {
        Terms remembered = last;
        if (head.isIndexed(remembered.fingerprint())) {
            return remembered;
        }
        try {
            return Terms.of(article(sql, head.key()), head.stage());
        } catch (Failures.Unreadable broken) {
            // a broken article must still be replaceable and deletable; only its share in the counts stays
            return Terms.NONE;
        }
    }

    void remember(Terms terms) {
        last = terms;
    }
}
