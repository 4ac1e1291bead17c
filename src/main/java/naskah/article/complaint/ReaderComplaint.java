package naskah.article.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import naskah.article.ArticleId;
import naskah.article.NewsTime;

/**
 * An objection to an article or to a comment below it, as a record of its own. What readers wrote has to be put right at the latest
 * 2 × 24 hours after the complaint was received (Pedoman Pemberitaan Media Siber, Dewan Pers 2012, 3 f); the desk gives articles no more.
 *
 * @param text     what is complained of
 * @param comment  where the comment stands; empty where the article itself is meant
 * @param received when it arrived, which is when its clock began
 */
public record ReaderComplaint(ArticleId article, String text, String comment, Complainant from, NewsTime received) {
    public static final Duration CLOCK = Duration.ofHours(48);

    public ReaderComplaint {
        Objects.requireNonNull(article);
        Objects.requireNonNull(from);
        Objects.requireNonNull(received);
        text = text.strip();
        comment = comment.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a complaint says what is complained of");
        }
    }

    public Instant due() {
        return received.instant().plus(CLOCK);
    }

    /** What is left of the clock; negative once it has run out. */
    public Duration left(Instant now) {
        return Duration.between(now, due());
    }

    public boolean isOverdue(Instant now) {
        return left(now).isNegative();
    }

    public boolean isAboutComment() {
        return !comment.isEmpty();
    }
}
