package naskah.storage.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.Clearance;
import naskah.storage.Docket;
import naskah.storage.Queue;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.storage.Scheduled;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.Workflow;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Guard;
import naskah.workflow.JournalLine;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.PictureLane;
import naskah.workflow.Role;
import naskah.workflow.Stage;
import naskah.workflow.Step;

/** {@link Workflow} in SQLite: the table of steps is asked within the transaction that moves, with the roles that the folder itself lists. */
final class SqliteWorkflow implements Workflow {
    private final Database database;
    private final SqliteArticles articles;

    SqliteWorkflow(Database database, SqliteArticles articles) {
        this.database = database;
        this.articles = articles;
    }

    @Override
    public Moved move(Wish wish) throws StorageException {
        return database.write("move article " + wish.article() + ": " + wish.deed(), sql -> {
            Optional<Head> head = Head.find(sql, wish.article()).filter(found -> !found.trashed());
            return head.isEmpty() ? new Moved.Gone() : move(sql, head.get(), wish);
        });
    }

    private Moved move(Sql sql, Head head, Wish wish) throws SQLException, IOException {
        Stored stored = articles.contents().stored(sql, head);
        Optional<Person> person = SqlitePeople.acting(sql, wish.by().id());
        Optional<Step> step = person.flatMap(acting -> Step.of(wish.deed(), head.stage(), acting));
        if (step.isEmpty()) {
            return new Moved.NoStep(stored);
        }
        String content = articles.seal().of(sql, stored.article());
        if (stored.revision() != wish.basedOn() || isStale(step.get(), wish.evidence(), content)) {
            return new Moved.Conflict(stored);
        }
        List<Step.Refusal> refusals = step.get().refusals(facts(sql, head, stored.article(), wish, person.get(), content));
        return refusals.isEmpty() ? moved(sql, head, stored, new Taken(step.get(), wish, person.get().id(), content)) : new Moved.Refused(refusals);
    }

    /** What was found in another content proves nothing about this one. */
    private static boolean isStale(Step step, Evidence evidence, String content) {
        boolean needed = step.guards().contains(Guard.NO_ERRORS) || step.guards().contains(Guard.NO_SUGGESTIONS);
        return needed && !evidence.content().equals(content);
    }

    private Facts facts(Sql sql, Head head, Article article, Wish wish, Person person, String content)
            throws SQLException, IOException {
        Docket docket = Dockets.of(sql, head.key());
        return new Facts(
                article,
                new Facts.Actor(person, docket.whose().writers(), SqlitePeople.procedure(sql).fourEyes()),
                wish.asked(),
                new Facts.Found(wish.evidence().found().errors(), articles.proposals().open(sql, article)),
                new Facts.Standing(content.equals(docket.approved()), docket.times().embargo()));
    }

    /** A step that is allowed, as somebody wished it, of this content. */
    private record Taken(Step step, Wish wish, PersonId by, String content) {
        Optional<Instant> until() {
            return step.deed() == Deed.EMBARGO ? wish.asked().until() : Optional.empty();
        }
    }

    private Moved moved(Sql sql, Head head, Stored stored, Taken taken) throws SQLException, IOException {
        Step step = taken.step();
        Draft draft = articles.contents().draft(stored.article(), step.to());
        Saved.Ok saved = articles.replace(sql, head, draft, new SqliteArticles.Written(Revision.Kind.MOVED, taken.by()));
        JournalLine.Move move = new JournalLine.Move(
                step.deed(), head.stage(), step.to(), taken.by(), saved.savedAt(), taken.wish().asked().reason(), taken.until());
        JournalLine line = StepChain.add(sql, stored.article().id(), saved.revision(), move, taken.content());
        sql.update(
                "UPDATE article SET approved = ?, embargo = ?, entered = ? WHERE key = ?",
                step.to().isCleared() ? taken.content() : null,
                taken.until().map(Instant::toEpochMilli).orElse(null),
                saved.savedAt().toEpochMilli(),
                head.key());
        if (step.to() == Stage.PUBLISHED) {
            Writers.clear(sql, head.key());
        }
        return new Moved.Ok(new Stored(stored.article(), saved.revision(), saved.savedAt(), step.to()), line);
    }

    @Override
    public List<JournalLine> journal(ArticleId article) throws StorageException {
        return database.read("read the journal of " + article, sql -> StepChain.of(sql, article));
    }

    @Override
    public String content(Article article) throws StorageException {
        return database.read("take the seal of " + article.id(), sql -> articles.seal().of(sql, article));
    }

    @Override
    public Clearance clearance(Article article, Instant now) throws StorageException {
        return database.still("see whether article " + article.id() + " may go out", sql -> {
            Optional<Head> head = Head.find(sql, article.id());
            if (head.isEmpty()) {
                return Approvals.alone(sql) ? new Clearance.Cleared() : new Clearance.NotApproved(Stage.DRAFT);
            }
            return clearance(sql, head.get(), article, now);
        });
    }

    private Clearance clearance(Sql sql, Head head, Article article, Instant now) throws SQLException, IOException {
        if (head.stage() == Stage.WITHDRAWN) {
            return withdrawn(sql, head, article.id());
        }
        if (head.trashed()) {
            return new Clearance.Trashed();
        }
        Docket docket = Dockets.of(sql, head.key());
        Optional<Instant> embargo = docket.times().embargo().filter(now::isBefore);
        if (embargo.isPresent()) {
            return new Clearance.Embargoed(embargo.get());
        }
        if (Approvals.alone(sql)) {
            return new Clearance.Cleared();
        }
        if (!head.stage().isCleared()) {
            return new Clearance.NotApproved(head.stage());
        }
        boolean same = docket.approved().isEmpty()
                ? Approvals.outgoing(article).equals(Approvals.outgoing(articles.contents().article(sql, head.key())))
                : docket.approved().equals(articles.seal().of(sql, article));
        return same ? new Clearance.Cleared() : new Clearance.Changed();
    }

    private Clearance withdrawn(Sql sql, Head head, ArticleId article) throws SQLException, IOException {
        Optional<JournalLine> last = StepChain.of(sql, article).reversed().stream()
                .filter(line -> line.move().deed() == Deed.WITHDRAW)
                .findFirst();
        if (last.isEmpty()) {
            return new Clearance.NotApproved(head.stage());
        }
        JournalLine.Move move = last.get().move();
        return articles.contents().state(sql, head.key(), last.get().revision())
                .<Clearance>map(then -> new Clearance.Withdrawn(move.reason(), move.at(), then))
                .orElseGet(Clearance.Changed::new);
    }

    @Override
    public Optional<Docket> docket(ArticleId article) throws StorageException {
        return database.read("read the docket of " + article, sql -> {
            Optional<Head> head = Head.find(sql, article).filter(found -> !found.trashed());
            return head.isEmpty() ? Optional.empty() : Optional.of(Dockets.of(sql, head.get().key()));
        });
    }

    @Override
    public Noted deadline(ArticleId article, Optional<Instant> deadline) throws StorageException {
        Long instant = deadline.map(Instant::toEpochMilli).orElse(null);
        return database.write("set the deadline of " + article, sql -> note(
                sql, article, person -> person.isAny(Role.OF_DEADLINES), "UPDATE article SET deadline = ? WHERE key = ?", instant));
    }

    @Override
    public Noted pictures(ArticleId article, PictureLane lane) throws StorageException {
        return database.write("note the pictures of " + article, sql ->
                note(sql, article, lane::isFor, "UPDATE article SET pictures = ? WHERE key = ?", lane.name()));
    }

    private Noted note(Sql sql, ArticleId article, Predicate<Person> mayBe, String update, Object value) throws SQLException {
        if (SqlitePeople.acting(sql, articles.writer()).filter(mayBe).isEmpty()) {
            return Noted.NOT_ALLOWED;
        }
        Optional<Head> head = Head.find(sql, article).filter(found -> !found.trashed());
        if (head.isEmpty()) {
            return Noted.GONE;
        }
        sql.update(update, value, head.get().key());
        return Noted.OK;
    }

    @Override
    public Queue queue(Person person, Instant now, int limit) throws StorageException {
        return database.read("read the queue of " + person.id(), sql -> new Queues(sql, now, limit).of(person));
    }

    @Override
    public List<Scheduled> scheduled(int limit) throws StorageException {
        return database.read("read what goes out at its instant", sql -> Queues.scheduled(sql, limit));
    }
}
