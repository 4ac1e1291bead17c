package naskah.storage.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.review.Proposal;
import naskah.storage.ArticleForm;
import naskah.storage.Articles;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Stage;

/** {@link Articles} in SQLite: article, journal and index change in one transaction, or none of them. */
final class SqliteArticles implements Articles {
    private final Database database;
    private final Contents contents;
    private final InstantSource clock;
    private final Seal seal;
    private final ProposalRows proposals;
    private volatile PersonId writer = Person.ALONE.id();

    SqliteArticles(Database database, ArticleForm form, InstantSource clock) {
        this.database = database;
        this.contents = new Contents(form);
        this.clock = clock;
        this.seal = new Seal(form);
        this.proposals = new ProposalRows(form);
    }

    /** In whose name articles are written from now on. */
    void writeAs(PersonId person) {
        writer = person;
    }

    PersonId writer() {
        return writer;
    }

    Contents contents() {
        return contents;
    }

    Seal seal() {
        return seal;
    }

    ProposalRows proposals() {
        return proposals;
    }

    @Override
    public Stored create(Article article, Revision.Kind kind) throws StorageException {
        return create(article, kind, Stage.DRAFT);
    }

    @Override
    public Stored create(Article article, Revision.Kind kind, Stage stage) throws StorageException {
        return createAll(List.of(article), kind, stage).getFirst();
    }

    @Override
    public List<Stored> createAll(List<Article> articles, Revision.Kind kind, Stage stage) throws StorageException {
        Written written = new Written(kind, writer);
        Stage expected = database.read("see who takes articles in", sql -> Approvals.arriving(sql, written.by(), stage));
        List<Draft> drafts = drafts(articles, expected);
        return database.write("create " + articles.size() + " articles", sql -> {
            Stage arriving = Approvals.arriving(sql, written.by(), stage);
            return insertAll(sql, arriving == expected ? drafts : drafts(articles, arriving), written);
        });
    }

    private List<Draft> drafts(List<Article> articles, Stage stage) {
        return articles.parallelStream().map(article -> contents.draft(article, stage)).toList();
    }

    @Override
    public Optional<Stored> find(ArticleId id) throws StorageException {
        return database.read("open article " + id, sql -> {
            Optional<Head> head = Head.find(sql, id).filter(found -> !found.trashed());
            return head.isEmpty() ? Optional.empty() : Optional.of(contents.stored(sql, head.get()));
        });
    }

    @Override
    public Saved save(Article article, long basedOn, Revision.Kind kind) throws StorageException {
        return save(List.of(new State(article, kind)), basedOn, List.of());
    }

    @Override
    public Saved saveTaken(Article article, long basedOn, Revision.Kind kind, List<Proposal> left) throws StorageException {
        return save(List.of(new State(article, kind)), basedOn, left);
    }

    @Override
    public Saved saveBoth(State first, State last, long basedOn) throws StorageException {
        return save(List.of(first, last), basedOn, List.of());
    }

    private Saved save(List<State> states, long basedOn, List<Proposal> left) throws StorageException {
        PersonId by = writer;
        ArticleId id = states.getLast().article().id();
        return database.write("save article " + id, sql -> {
            Optional<Head> head = Head.find(sql, id).filter(found -> !found.trashed());
            if (head.isEmpty()) {
                return new Saved.Gone();
            }
            if (head.get().revision() != basedOn) {
                return new Saved.Conflict(contents.stored(sql, head.get()));
            }
            Saved.Ok saved = save(sql, head.get(), states, by);
            for (Proposal proposal : left) {
                proposals.keep(sql, proposal);
                Writers.add(sql, head.get().key(), proposal.by());
            }
            return saved;
        });
    }

    private Saved.Ok save(Sql sql, Head head, List<State> states, PersonId by) throws SQLException, IOException {
        Article last = states.getLast().article();
        Optional<Article> before =
                Approvals.needsEarlier(sql, head, by) ? contents.readable(sql, head.key()) : Optional.empty();
        Stage stage = Approvals.afterChange(sql, head, seal, before, last);
        for (State state : states.subList(0, states.size() - 1)) {
            replace(sql, Head.find(sql, last.id()).orElseThrow(), contents.draft(state.article(), stage), new Written(state.kind(), by));
        }
        Head now = states.size() == 1 ? head : Head.find(sql, last.id()).orElseThrow();
        Saved.Ok saved = replace(sql, now, contents.draft(last, stage), new Written(states.getLast().kind(), by));
        Approvals.note(sql, head, before, last, new Approvals.Change(stage, by, saved));
        return saved;
    }

    @Override
    public void trash(ArticleId id) throws StorageException {
        database.write("delete article " + id, sql -> {
            Optional<Head> head = Head.find(sql, id).filter(found -> !found.trashed());
            if (head.isPresent()) {
                SearchIndex.remove(sql, head.get().place(), contents.indexed(sql, head.get()));
                sql.update("UPDATE article SET trashed = ? WHERE key = ?", now().toEpochMilli(), head.get().key());
            }
            return head;
        });
    }

    @Override
    public void recover(ArticleId id) throws StorageException {
        database.write("recover article " + id, sql -> {
            Optional<Head> head = Head.find(sql, id).filter(Head::trashed);
            if (head.isPresent()) {
                SearchIndex.add(sql, head.get().place(), contents.indexed(sql, head.get()));
                sql.update("UPDATE article SET trashed = NULL WHERE key = ?", head.get().key());
            }
            return head;
        });
    }

    private List<Stored> insertAll(Sql sql, List<Draft> drafts, Written written) throws SQLException, IOException {
        Instant now = now();
        long place = Head.nextPlace(sql);
        Map<String, Integer> counts = new HashMap<>();
        List<Stored> stored = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (Head.find(sql, draft.article().id()).isPresent()) {
                throw new IllegalArgumentException("there is already an article " + draft.article().id());
            }
            insert(sql, draft, place, new Journal.Entry(written.kind(), now, draft.words(), written.by()));
            SearchIndex.insert(sql, place, draft.terms());
            SearchIndex.difference(Terms.NONE, draft.terms(), counts);
            stored.add(new Stored(draft.article(), 1, now, draft.stage()));
            place++;
        }
        SearchIndex.count(sql, counts);
        return stored;
    }

    private void insert(Sql sql, Draft draft, long place, Journal.Entry entry) throws SQLException, IOException {
        String approved = draft.stage().isCleared() ? seal.of(sql, draft.article()) : null;
        draft.insert(sql, place, entry, approved);
        if (approved != null) {
            Approvals.noteArrival(sql, draft, entry, approved);
        }
    }

    /** Why a state is written, and by whom. */
    record Written(Revision.Kind kind, PersonId by) {}

    Saved.Ok replace(Sql sql, Head head, Draft draft, Written written) throws SQLException, IOException {
        Instant now = now();
        long number = head.revision() + 1;
        long place = Head.nextPlace(sql);
        if (place == head.place() + 1) {
            place = head.place();
        }
        if (place != head.place() || !head.isIndexed(draft.terms().fingerprint())) {
            SearchIndex.replace(sql, head.place(), contents.indexed(sql, head), place, draft.terms());
        }
        Journal.note(sql, head.key(), number, new Journal.Entry(written.kind(), now, draft.words(), written.by()));
        draft.update(sql, head.key(), place, number, now);
        contents.remember(draft.terms());
        return new Saved.Ok(number, now, draft.stage());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
