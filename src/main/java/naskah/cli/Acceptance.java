package naskah.cli;

import java.util.Optional;
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

/** Stores one incoming article; one that is there already becomes its next revision, so that nothing is lost. */
final class Acceptance {
    private final Errand errand;
    private final DataFolder folder;
    private final Batch batch;

    Acceptance(Errand errand, DataFolder folder) {
        this.errand = errand;
        this.folder = folder;
        this.batch = new Batch(folder);
    }

    /** Carries a failed storage out of a reader, which knows nothing of storage. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final StorageException why;

        private Stopped(StorageException why) {
            super(why);
            this.why = why;
        }

        StorageException why() {
            return why;
        }
    }

    void acceptUnchecked(Incoming incoming, String name, Consumer<ArticleId> stored) {
        try {
            accept(incoming, name, stored);
        } catch (StorageException failure) {
            throw new Stopped(failure);
        }
    }

    void accept(Incoming incoming, String name, Consumer<ArticleId> stored) throws StorageException {
        switch (incoming) {
            case Incoming.Read read -> store(read, name, stored);
            case Incoming.Refused refused ->
                errand.fail(
                        "cli.refused." + refused.refusal().reason(),
                        refused.refusal().where().isEmpty() ? name : name + ":" + refused.refusal().where());
        }
    }

    /** Stores what still waits for its batch. */
    void finish() throws StorageException {
        batch.store();
    }

    private void store(Incoming.Read read, String name, Consumer<ArticleId> stored) throws StorageException {
        Article article = read.article();
        if (batch.holds(article.id())) {
            batch.store();
        }
        Optional<Stored> there = folder.articles().find(article.id());
        report(read, name);
        if (there.isEmpty()) {
            batch.add(read, stored);
            return;
        }
        batch.store();
        if (there.get().article().equals(article) || renew(article, there.get(), name)) {
            stored.accept(article.id());
        }
    }

    private boolean renew(Article article, Stored there, String name) throws StorageException {
        Saved saved = folder.articles().save(article, there.revision(), Revision.Kind.IMPORTED);
        return switch (saved) {
            case Saved.Ok ok -> {
                errand.say("cli.import.renewed", article.id().value(), name);
                yield true;
            }
            case Saved.Conflict conflict -> failed(article, name);
            case Saved.Gone gone -> failed(article, name);
        };
    }

    private boolean failed(Article article, String name) {
        errand.fail("cli.import.conflict", article.id().value(), name);
        return false;
    }

    private void report(Incoming.Read read, String name) throws StorageException {
        if (!read.unplaced().isEmpty()) {
            errand.say("cli.import.unplaced", name, read.unplaced().size(), read.article().id().value());
        }
        for (String photo : read.article().photos()) {
            if (!PhotoId.isValid(photo) || folder.photos().find(new PhotoId(photo)).isEmpty()) {
                errand.say("cli.import.noPhoto", name, photo);
            }
        }
    }
}
