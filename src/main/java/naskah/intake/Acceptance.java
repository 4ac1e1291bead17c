package naskah.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.format.Incoming;
import naskah.photo.PhotoId;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.Summary;

/** Stores one incoming article; one that is there already becomes its next revision, so that nothing is lost. */
final class Acceptance {
    private static final int TRASH = 100_000;

    private final DataFolder folder;
    private final Consumer<News> told;
    private final Consumer<ArticleId> taken;
    private final Batch batch;
    private Optional<Set<ArticleId>> trash = Optional.empty();

    Acceptance(DataFolder folder, Consumer<ArticleId> taken, Consumer<News> told) {
        this.folder = folder;
        this.taken = taken;
        this.told = told;
        this.batch = new Batch(folder, taken);
    }

    void accept(Incoming incoming, String name) throws StorageException {
        switch (incoming) {
            case Incoming.Read read -> store(read, name);
            case Incoming.Refused refused -> told.accept(new News.Refused(refused.refusal()));
        }
    }

    /** Stores what still waits for its batch. */
    void finish() throws StorageException {
        batch.store();
    }

    private void store(Incoming.Read read, String name) throws StorageException {
        Article article = read.article();
        if (batch.holds(article.id())) {
            batch.store();
        }
        Optional<Stored> there = there(article.id());
        report(read, name);
        if (there.isEmpty()) {
            batch.add(read);
            return;
        }
        batch.store();
        if (Sameness.of(article, there.get().article()) || renew(article, there.get(), name)) {
            taken.accept(article.id());
        }
    }

    /** The article as it stands; one that was thrown away is brought back, so that its revisions go on. */
    private Optional<Stored> there(ArticleId id) throws StorageException {
        Optional<Stored> found = folder.articles().find(id);
        if (found.isPresent() || !trash().remove(id)) {
            return found;
        }
        folder.articles().recover(id);
        return folder.articles().find(id);
    }

    private Set<ArticleId> trash() throws StorageException {
        if (trash.isEmpty()) {
            Set<ArticleId> ids = new HashSet<>();
            folder.archive().trashed(TRASH).stream().map(Summary::id).forEach(ids::add);
            trash = Optional.of(ids);
        }
        return trash.get();
    }

    private boolean renew(Article article, Stored there, String name) throws StorageException {
        Saved saved = folder.articles().save(article, there.revision(), Revision.Kind.IMPORTED);
        boolean renewed = saved instanceof Saved.Ok;
        told.accept(renewed ? new News.Renewed(article, name) : new News.Conflicting(article, name));
        return renewed;
    }

    private void report(Incoming.Read read, String name) throws StorageException {
        if (!read.unplaced().isEmpty()) {
            told.accept(new News.Unplaced(read.article(), read.unplaced().size(), name));
        }
        for (String photo : read.article().photos()) {
            if (!PhotoId.isValid(photo) || folder.photos().find(new PhotoId(photo)).isEmpty()) {
                told.accept(new News.WithoutPhoto(photo, name));
            }
        }
    }
}
