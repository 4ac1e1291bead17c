package naskah.storage;

import java.time.Instant;
import java.util.Objects;
import naskah.article.ArticleId;
import naskah.workflow.PersonId;

/**
 * An embargoed article and the instant at which it goes out.
 *
 * @param revision at which it stands
 * @param by       who set the instant
 */
public record Scheduled(Summary summary, long revision, Instant until, PersonId by) {
    public Scheduled {
        Objects.requireNonNull(summary);
        Objects.requireNonNull(until);
        Objects.requireNonNull(by);
    }

    public ArticleId article() {
        return summary.id();
    }
}
