package naskah.storage;

import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;

/** The kept states of every article. */
public interface Revisions {
    /** Newest first. */
    List<Revision> of(ArticleId id) throws StorageException;

    Optional<Article> read(ArticleId id, long number) throws StorageException;
}
