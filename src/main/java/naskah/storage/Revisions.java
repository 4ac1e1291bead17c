package naskah.storage;

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
}
