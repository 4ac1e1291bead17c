package naskah.storage;

import java.time.Instant;
import java.util.Objects;
import naskah.article.ArticleId;

/**
 * One kept state of an article.
 *
 * @param number the article's revision when this state was last written; names the state in {@link Revisions#read}
 * @param words  length of its body
 * @param by     who wrote it, by short name; empty where it was not known
 */
public record Revision(ArticleId article, long number, Instant savedAt, Kind kind, int words, String by) {
    public Revision {
        Objects.requireNonNull(article);
        Objects.requireNonNull(savedAt);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(by);
    }

    /** Why a state is kept. Neighbouring TYPED states within a few minutes are kept as one; all others stay for ever. */
    public enum Kind {
        TYPED,
        /** A person asked for it (Ctrl+S). */
        MARKED,
        IMPORTED,
        EXPORTED,
        /** An earlier revision was brought back. */
        RESTORED,
        /** The stage changed. */
        MOVED,
        /** Two desks' texts were brought together. */
        MERGED
    }
}
