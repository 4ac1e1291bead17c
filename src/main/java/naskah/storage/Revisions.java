package naskah.storage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;

/** The kept states of every article. */
public interface Revisions {
    /** Newest first. */
    List<Revision> of(ArticleId id) throws StorageException;

    Optional<Article> read(ArticleId id, long number) throws StorageException;

    /** The article as it came in from elsewhere; empty for one that was begun here. */
    default Optional<Article> imported(ArticleId id) throws StorageException {
        Optional<Revision> first = of(id).stream()
                .min(Comparator.comparingLong(Revision::number))
                .filter(revision -> revision.kind() == Revision.Kind.IMPORTED);
        return first.isEmpty() ? Optional.empty() : read(id, first.get().number());
    }

    /** The state that stood at that second; none before the article's first. */
    Optional<Then> at(ArticleId id, Instant second) throws StorageException;

    /**
     * A kept state as it stood at a moment.
     *
     * @param until  when the next kept state replaced it; empty where it still stands
     * @param typing whether the next state was being typed already, so that its beginnings stood there for a while
     */
    record Then(Revision kept, Optional<Instant> until, boolean typing) {}
}
