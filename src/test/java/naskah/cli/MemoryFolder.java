package naskah.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.photo.frame.Cut;
import naskah.storage.Archive;
import naskah.storage.Articles;
import naskah.storage.Complaints;
import naskah.storage.Corrections;
import naskah.storage.DataFolder;
import naskah.storage.Health;
import naskah.storage.MemoryDataFolder;
import naskah.storage.Page;
import naskah.storage.People;
import naskah.storage.PhotoLibrary;
import naskah.storage.Photos;
import naskah.storage.Query;
import naskah.storage.Revision;
import naskah.storage.Revisions;
import naskah.storage.Saved;
import naskah.storage.Settings;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.Summary;
import naskah.storage.Workflow;
import naskah.workflow.PersonId;
import naskah.workflow.Stage;

/** A data folder that lives as long as its test; it fails on demand. */
final class MemoryFolder implements DataFolder, Articles, Archive, Revisions, Photos, Settings {
    private static final Instant NOW = Instant.parse("2024-05-21T04:17:36Z");

    private final Path path;
    private final Map<ArticleId, Stored> stored = new LinkedHashMap<>();
    private final Map<ArticleId, List<Revision>> kept = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Map<ArticleId, Article> firsts = new HashMap<>();
    final Map<PhotoId, Photo> photos = new HashMap<>();
    final List<Health.Fault> faults = new ArrayList<>();
    StorageException.Cause failing;
    boolean conflicting;

    MemoryFolder(Path path) {
        this.path = path;
    }

    @Override
    public Stored create(Article article, Revision.Kind kind) throws StorageException {
        return create(article, kind, Stage.DRAFT);
    }

    @Override
    public Stored create(Article article, Revision.Kind kind, Stage stage) throws StorageException {
        check();
        if (stored.containsKey(article.id())) {
            throw new IllegalArgumentException("there already: " + article.id());
        }
        return put(article, 1, kind, stage);
    }

    @Override
    public List<Stored> createAll(List<Article> articles, Revision.Kind kind, Stage stage) throws StorageException {
        List<Stored> all = new java.util.ArrayList<>();
        for (Article article : articles) {
            all.add(create(article, kind, stage));
        }
        return all;
    }

    @Override
    public Optional<Stored> find(ArticleId id) throws StorageException {
        check();
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Saved save(Article article, long basedOn, Revision.Kind kind) throws StorageException {
        check();
        Stored there = stored.get(article.id());
        if (conflicting) {
            return new Saved.Conflict(there);
        }
        Stored next = put(article, basedOn + 1, kind, there.stage());
        return new Saved.Ok(next.revision(), NOW, next.stage());
    }

    @Override
    public Saved saveTaken(Article article, long basedOn, Revision.Kind kind, List<naskah.review.Proposal> left) {
        throw new UnsupportedOperationException("nothing is proposed here");
    }

    @Override
    public Saved saveBoth(State first, State last, long basedOn) {
        throw new UnsupportedOperationException("nothing is merged here");
    }

    private Stored put(Article article, long revision, Revision.Kind kind, Stage stage) {
        Stored next = new Stored(article, revision, NOW, stage);
        stored.put(article.id(), next);
        firsts.putIfAbsent(article.id(), article);
        kept.computeIfAbsent(article.id(), id -> new ArrayList<>())
                .addFirst(new Revision(article.id(), revision, NOW, kind, article.body().text().length(), ""));
        return next;
    }

    @Override
    public Page list(Query query, Optional<String> after, int limit) throws StorageException {
        check();
        int from = after.map(Integer::parseInt).orElse(0);
        String text = query.text().toLowerCase(Locale.ROOT);
        List<Summary> all = summaries().stream()
                .filter(s -> s.card().headline().toLowerCase(Locale.ROOT).contains(text))
                .toList();
        int to = Math.min(all.size(), from + Math.min(limit, 3));
        return new Page(all.subList(from, to), to < all.size() ? Optional.of("" + to) : Optional.empty());
    }

    @Override
    public List<Summary> related(Article article, int limit) throws StorageException {
        check();
        return summaries().stream().filter(s -> !s.id().equals(article.id())).limit(limit).toList();
    }

    private List<Summary> summaries() {
        return stored.values().stream()
                .map(s -> new Summary(s.article().id(), s.article().card(), s.stage(), s.savedAt()))
                .toList();
    }

    @Override
    public List<Summary> trashed(int limit) {
        return List.of();
    }

    @Override
    public long count() {
        return stored.size();
    }

    @Override
    public Health verify(LongConsumer progress) throws StorageException {
        check();
        progress.accept(1_000);
        return new Health(stored.size(), 0, faults);
    }

    @Override
    public void backup(Path zip) throws StorageException {
        check();
        try {
            Files.writeString(zip, "backup of " + stored.size());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void check() throws StorageException {
        if (failing != null) {
            throw new StorageException("a planted failure", failing, null);
        }
    }

    @Override
    public List<Revision> of(ArticleId id) {
        return List.copyOf(kept.getOrDefault(id, List.of()));
    }

    @Override
    public Optional<Article> read(ArticleId id, long number) {
        return number == 1 ? Optional.ofNullable(firsts.get(id)) : Optional.empty();
    }

    @Override
    public Optional<Then> at(ArticleId id, Instant second) {
        return Optional.empty();
    }

    @Override
    public PhotoRead add(Path file, String fileName) {
        return new PhotoRead.Refused(PhotoRead.Reason.NOT_A_PICTURE, fileName);
    }

    @Override
    public Optional<Photo> find(PhotoId id) {
        return Optional.ofNullable(photos.get(id));
    }

    @Override
    public Optional<Path> original(PhotoId id) {
        return Optional.empty();
    }

    @Override
    public Path thumbnail(PhotoId id, int longestSide) {
        throw new UnsupportedOperationException("no pictures here");
    }

    @Override
    public Path asShot(PhotoId id, int longestSide) {
        return thumbnail(id, longestSide);
    }

    @Override
    public Path cut(PhotoId id, Cut cut) {
        return thumbnail(id, cut.width());
    }

    @Override
    public void trash(ArticleId id) {
        stored.remove(id);
    }

    @Override
    public void recover(ArticleId id) {}

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    @Override
    public void put(String key, String json) {
        settings.put(key, json);
    }

    @Override
    public void change(String key, UnaryOperator<Optional<String>> next) {
        settings.compute(key, (same, before) -> next.apply(Optional.ofNullable(before)).orElse(null));
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Access access() {
        return Access.WRITE;
    }

    @Override
    public Articles articles() {
        return this;
    }

    @Override
    public Archive archive() {
        return this;
    }

    @Override
    public Revisions revisions() {
        return this;
    }

    @Override
    public Photos photos() {
        return this;
    }

    @Override
    public PhotoLibrary library() {
        return new EmptyLibrary();
    }

    @Override
    public People people() {
        return new HouseOfOne();
    }

    @Override
    public Corrections corrections() {
        throw new UnsupportedOperationException("no corrections here");
    }

    @Override
    public naskah.storage.Reviews reviews() {
        throw new UnsupportedOperationException("no reviews here");
    }

    @Override
    public Complaints complaints() {
        throw new UnsupportedOperationException("no complaints here");
    }

    @Override
    public Workflow workflow() {
        return new MemoryDataFolder(InstantSource.system()).workflow();
    }

    @Override
    public void signIn(PersonId person) {}

    @Override
    public Settings settings() {
        return this;
    }

    @Override
    public void close() {}
}
