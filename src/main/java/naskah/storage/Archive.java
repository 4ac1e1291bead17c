package naskah.storage;

import java.util.List;
import java.util.Optional;
import naskah.article.Article;

/** Finding articles: lists newest first, search as one types, and what is related to an article. */
public interface Archive {
    /** At most {@code limit} rows from the key of an earlier page on. The last word of the text may be unfinished. */
    Page list(Query query, Optional<String> after, int limit) throws StorageException;

    /** What is about the same, best first, by stems and names; never the article itself. */
    List<Summary> related(Article article, int limit) throws StorageException;

    /** Deleted articles that can be recovered, last deleted first. */
    List<Summary> trashed(int limit) throws StorageException;

    /** How many articles are there, the trash not counted. */
    long count() throws StorageException;
}
