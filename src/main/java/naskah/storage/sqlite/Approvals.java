package naskah.storage.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.Saved;
import naskah.workflow.Deed;
import naskah.workflow.JournalLine;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import naskah.workflow.Stage;
import naskah.workflow.Step;

/** What a change of an article does to what was approved of it, within the transaction of the change. */
final class Approvals {
    private static final Set<Role> TAKE_IN_PUBLISHED = Set.of(Role.COPY_CHIEF, Role.ADMINISTRATOR);

    private Approvals() {}

    /** A change that has been written, by whom, and the stage after it. */
    record Change(Stage stage, PersonId by, Saved.Ok saved) {}

    /** The stage in which articles come in that are published elsewhere: importing is no way around an approval. */
    static Stage arriving(Sql sql, PersonId by, Stage wanted) throws SQLException {
        Optional<Person> person = SqlitePeople.acting(sql, by);
        return person.filter(acting -> acting.isAny(TAKE_IN_PUBLISHED)).isPresent() ? wanted : Stage.DRAFT;
    }

    /** Whether what stood there before decides anything; for most of what is typed it does not, and need not be read. */
    static boolean needsEarlier(Sql sql, Head head, PersonId by) throws SQLException {
        return head.stage().isCleared()
                || !head.whose().author().equals(by.value())
                || !Writers.isOne(sql, head.key(), by);
    }

    /** A draft again where cleared content changes; one person alone may go on correcting what is out. */
    static Stage afterChange(Sql sql, Head head, Seal seal, Optional<Article> before, Article after)
            throws SQLException, IOException {
        boolean kept = !head.stage().isCleared() || alone(sql) && head.stage() == Stage.PUBLISHED;
        if (kept || before.filter(after::equals).isPresent()) {
            return head.stage();
        }
        String sealed = seal.of(sql, after);
        return cleared(sql, head, seal, before).filter(sealed::equals).isPresent() ? head.stage() : Step.LAPSE.to();
    }

    /** What was published before anything was approved here was cleared as it stood. */
    private static Optional<String> cleared(Sql sql, Head head, Seal seal, Optional<Article> before)
            throws SQLException, IOException {
        if (head.whose().approved() != null) {
            return Optional.of(head.whose().approved());
        }
        return before.isPresent() ? Optional.of(seal.of(sql, before.get())) : Optional.empty();
    }

    /** Notes whose text it is now, and in the journal that an approval has lapsed. */
    static void note(Sql sql, Head head, Optional<Article> before, Article after, Change change) throws SQLException {
        if (change.stage() != head.stage()) {
            lapse(sql, head, after.id(), change);
        }
        if (!isSameText(before, after)) {
            sql.update("UPDATE article SET author = ?1 WHERE key = ?2 AND author <> ?1", change.by().value(), head.key());
            Writers.add(sql, head.key(), change.by());
        }
    }

    /** Where nobody approves, an embargo holds until the next step: a change alone does not end it. */
    private static void lapse(Sql sql, Head head, ArticleId article, Change change) throws SQLException {
        Instant at = change.saved().savedAt();
        sql.update("UPDATE article SET approved = NULL, entered = ? WHERE key = ?", at.toEpochMilli(), head.key());
        if (!alone(sql)) {
            sql.update("UPDATE article SET embargo = NULL WHERE key = ?", head.key());
        }
        Writers.clear(sql, head.key());
        JournalLine.Move move = new JournalLine.Move(
                Step.LAPSE.deed(), head.stage(), change.stage(), change.by(), at, "", Optional.empty());
        StepChain.add(sql, article, change.saved().revision(), move, "");
    }

    /** Notes in the journal that an article came in as cleared elsewhere. */
    static void noteArrival(Sql sql, Draft draft, Journal.Entry entry, String content) throws SQLException {
        JournalLine.Move move = new JournalLine.Move(
                Deed.IMPORT, Stage.DRAFT, draft.stage(), entry.by(), entry.at(), "", Optional.empty());
        StepChain.add(sql, draft.article().id(), 1, move, content);
    }

    private static boolean isSameText(Optional<Article> before, Article after) {
        return before.map(Approvals::outgoing).filter(outgoing(after)::equals).isPresent();
    }

    static Article outgoing(Article article) {
        return article.withFiling(article.filing().withNote(""));
    }

    static boolean alone(Sql sql) throws SQLException {
        return sql.number("SELECT count(*) FROM person") == 0;
    }
}
