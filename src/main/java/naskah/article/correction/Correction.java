package naskah.article.correction;

import java.util.Objects;
import naskah.article.ArticleId;
import naskah.article.NewsTime;

/**
 * A correction, a right of reply or an update as a record of its own. It cannot exist without what was wrong, what is right, the time, and
 * the two articles that it ties to each other (Pedoman Pemberitaan Media Siber, Dewan Pers 2012, 4).
 *
 * @param corrected the article that it is about
 * @param carrier   the article that it stands in; the corrected one itself where it has none of its own
 * @param wrong     what the article said, or what is replied to
 * @param right     what holds instead, or the reply
 */
public record Correction(
        Kind kind, ArticleId corrected, ArticleId carrier, String wrong, String right, NewsTime at) {
    /** What the Pedoman knows. */
    public enum Kind {
        /** Ralat: a fault is put right. */
        RALAT("ralat"),
        /** Hak jawab: somebody who was written about replies. */
        HAK_JAWAB("hakjawab"),
        /** Pembaruan: what was right has changed. */
        PEMBARUAN("pembaruan");

        private final String tag;

        Kind(String tag) {
            this.tag = tag;
        }

        /** How files and commands name it. */
        public String tag() {
            return tag;
        }
    }

    public Correction {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(corrected);
        Objects.requireNonNull(carrier);
        Objects.requireNonNull(at);
        wrong = wrong.strip();
        right = right.strip();
        if (wrong.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException("a correction says what was wrong and what is right");
        }
    }

    /** Whether an article of its own carries it. */
    public boolean isApart() {
        return !carrier.equals(corrected);
    }

    /** The article that {@code one} of the two is tied to; the same where there is only one. */
    public ArticleId otherEnd(ArticleId one) {
        return corrected.equals(one) ? carrier : corrected;
    }
}
