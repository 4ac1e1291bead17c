package naskah.storage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Counts;
import naskah.workflow.Facts;
import naskah.workflow.JournalLine;
import naskah.workflow.Person;
import naskah.workflow.Stage;
import naskah.workflow.Step;

/** Articles, archive and revisions in maps. */
final class MemoryArticles implements Articles, Archive, Revisions {
    private final InstantSource clock;
    private final Map<ArticleId, Stored> kept = new LinkedHashMap<>();
    private final Map<ArticleId, Stored> trash = new LinkedHashMap<>();
    private final Map<ArticleId, List<Stored>> states = new LinkedHashMap<>();
    private final Map<ArticleId, List<Revision>> revisions = new LinkedHashMap<>();
    StorageException.Cause failure;
    int writes;

    MemoryArticles(InstantSource clock) {
        this.clock = clock;
    }

    void writing(String deed) throws StorageException {
        if (failure != null) {
            throw new StorageException(deed, failure, null);
        }
    }

    @Override
    public Stored create(Article article, Revision.Kind kind) throws StorageException {
        return create(article, kind, Stage.DRAFT);
    }

    @Override
    public synchronized Stored create(Article article, Revision.Kind kind, Stage stage) throws StorageException {
        writing("create an article");
        if (kept.containsKey(article.id()) || trash.containsKey(article.id())) {
            throw new IllegalArgumentException("there already: " + article.id());
        }
        return keep(new Stored(article, 1, clock.instant(), stage), kind);
    }

    @Override
    public List<Stored> createAll(List<Article> articles, Revision.Kind kind, Stage stage) throws StorageException {
        List<Stored> all = new ArrayList<>();
        for (Article article : articles) {
            all.add(create(article, kind, stage));
        }
        return all;
    }

    @Override
    public synchronized Optional<Stored> find(ArticleId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized Saved save(Article article, long basedOn, Revision.Kind kind) throws StorageException {
        writing("save an article");
        Stored theirs = kept.get(article.id());
        if (theirs == null) {
            return new Saved.Gone();
        }
        if (theirs.revision() != basedOn) {
            return new Saved.Conflict(theirs);
        }
        Stored next = keep(new Stored(article, basedOn + 1, clock.instant(), theirs.stage()), kind);
        return new Saved.Ok(next.revision(), next.savedAt(), next.stage());
    }

    @Override
    public synchronized Saved saveBoth(State first, State last, long basedOn) throws StorageException {
        Saved saved = save(first.article(), basedOn, first.kind());
        return saved instanceof Saved.Ok ok ? save(last.article(), ok.revision(), last.kind()) : saved;
    }

    @Override
    public Saved saveTaken(Article article, long basedOn, Revision.Kind kind, List<naskah.review.Proposal> left) {
        throw new UnsupportedOperationException("nothing is taken here");
    }

    /** The table of steps, for the one person of a house without a list. */
    synchronized Workflow.Moved move(Workflow.Wish wish) throws StorageException {
        writing("move an article");
        Stored theirs = kept.get(wish.article());
        if (theirs == null) {
            return new Workflow.Moved.Gone();
        }
        if (theirs.revision() != wish.basedOn()) {
            return new Workflow.Moved.Conflict(theirs);
        }
        Optional<Step> step = Step.of(wish.deed(), theirs.stage(), Person.ALONE);
        if (step.isEmpty()) {
            return new Workflow.Moved.NoStep(theirs);
        }
        List<Step.Refusal> refusals = step.get().refusals(new Facts(
                theirs.article(),
                new Facts.Actor(Person.ALONE, Set.of(), false),
                wish.asked(),
                wish.evidence().found(),
                new Facts.Standing(true, Optional.empty())));
        return refusals.isEmpty() ? moved(theirs, step.get(), wish) : new Workflow.Moved.Refused(refusals);
    }

    private Workflow.Moved moved(Stored theirs, Step step, Workflow.Wish wish) {
        Stored next = new Stored(theirs.article(), theirs.revision() + 1, clock.instant(), step.to());
        keep(next, Revision.Kind.MOVED);
        JournalLine.Move move = new JournalLine.Move(
                step.deed(), theirs.stage(), step.to(), Person.ALONE.id(), next.savedAt(), wish.asked().reason(), Optional.empty());
        return new Workflow.Moved.Ok(next, new JournalLine(1, wish.article(), next.revision(), move, "", ""));
    }

    @Override
    public synchronized void trash(ArticleId id) throws StorageException {
        writing("trash an article");
        trash.put(id, kept.remove(id));
    }

    @Override
    public synchronized void recover(ArticleId id) throws StorageException {
        writing("recover an article");
        kept.put(id, trash.remove(id));
    }

    @Override
    public synchronized Page list(Query query, Optional<String> after, int limit) {
        List<Summary> found = kept.values().stream()
                .filter(stored -> matches(stored, query))
                .sorted(Comparator.comparing(MemoryArticles::time).reversed())
                .map(MemoryArticles::summary)
                .toList();
        int from = after.map(Integer::valueOf).orElse(0);
        int to = Math.min(found.size(), from + limit);
        Optional<String> next = to < found.size() ? Optional.of(String.valueOf(to)) : Optional.empty();
        return new Page(found.subList(from, to), next);
    }

    @Override
    public List<Summary> related(Article article, int limit) {
        return List.of();
    }

    @Override
    public synchronized List<Summary> trashed(int limit) {
        return trash.values().stream().map(MemoryArticles::summary).limit(limit).toList().reversed();
    }

    @Override
    public synchronized long count() {
        return kept.size();
    }

    @Override
    public synchronized List<Revision> of(ArticleId id) {
        return revisions.getOrDefault(id, List.of()).reversed();
    }

    @Override
    public synchronized Optional<Article> read(ArticleId id, long number) {
        return states.getOrDefault(id, List.of()).stream()
                .filter(stored -> stored.revision() == number)
                .map(Stored::article)
                .findFirst();
    }

    @Override
    public synchronized Optional<Then> at(ArticleId id, Instant second) {
        Instant end = second.plusSeconds(1);
        List<Revision> all = revisions.getOrDefault(id, List.of());
        Optional<Revision> kept = all.reversed().stream().filter(each -> each.savedAt().isBefore(end)).findFirst();
        return kept.map(then -> new Then(
                then,
                all.stream().map(Revision::savedAt).filter(at -> !at.isBefore(end)).findFirst(),
                false));
    }

    private Stored keep(Stored next, Revision.Kind kind) {
        Article article = next.article();
        writes++;
        kept.put(article.id(), next);
        states.computeIfAbsent(article.id(), id -> new ArrayList<>()).add(next);
        int words = Counts.of(article.body()).words();
        revisions
                .computeIfAbsent(article.id(), id -> new ArrayList<>())
                .add(new Revision(article.id(), next.revision(), next.savedAt(), kind, words, ""));
        return next;
    }

    private static boolean matches(Stored stored, Query query) {
        String text = (stored.article().headline() + " " + stored.article().body().text()).toLowerCase(Locale.ROOT);
        return text.contains(query.text().strip().toLowerCase(Locale.ROOT))
                && query.stage().stream().allMatch(stored.stage()::equals)
                && query.category().stream().allMatch(stored.article().filing().category()::equals);
    }

    private static Instant time(Stored stored) {
        return stored.article().published().map(time -> time.instant()).orElse(stored.savedAt());
    }

    private static Summary summary(Stored stored) {
        return new Summary(stored.article().id(), stored.article().card(), stored.stage(), stored.savedAt());
    }
}
