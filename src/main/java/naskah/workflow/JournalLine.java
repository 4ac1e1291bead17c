package naskah.workflow;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import naskah.article.ArticleId;

/**
 * One line of the journal of steps, which only grows; each line's hash covers the hash of the line before it, so that no line can be
 * changed, taken out or put in without the rest not fitting any more.
 *
 * @param sequence from 1, without a gap, over all articles
 * @param revision of the article when it moved
 * @param content  the hash of everything that would have been exported
 */
public record JournalLine(
        long sequence, ArticleId article, long revision, Move move, String content, String hash) {
    public JournalLine {
        Objects.requireNonNull(article);
        Objects.requireNonNull(move);
        Objects.requireNonNull(content);
        Objects.requireNonNull(hash);
    }

    /** Who did what, when and why. */
    public record Move(
            Deed deed, Stage from, Stage to, PersonId by, Instant at, String reason, Optional<Instant> until) {
        public Move {
            Objects.requireNonNull(deed);
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
            Objects.requireNonNull(by);
            Objects.requireNonNull(at);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(until);
        }
    }
}
