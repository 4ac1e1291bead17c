package naskah.intake;

import naskah.article.ArticleId;

/** Hears how an import goes, and may stop it. */
public interface Watch {
    /** An article is in the data folder now, as it came. */
    void taken(ArticleId id);

    void told(News news);

    /** So many articles have been read. */
    void read(long articles);

    /** Asked between two articles; what was read until then is kept. */
    boolean isCancelled();
}
