package naskah.review;

import java.time.Instant;
import java.util.Objects;
import naskah.document.BlockId;
import naskah.workflow.PersonId;

/**
 * One thing that somebody did with a comment; acts are only ever added, so that two desks' can be laid together.
 *
 * @param id   its name on every desk
 * @param text what was said; for {@link Kind#ASSIGNED} the short name of the person, empty for nobody
 */
public record Act(String id, Kind kind, String text, PersonId by, Instant at) {
    /** What can be done with a comment. */
    public enum Kind {
        SAID,
        ASSIGNED,
        RESOLVED,
        REOPENED
    }

    public Act {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(by);
        Objects.requireNonNull(at);
        if (kind == Kind.SAID && text.isBlank()) {
            throw new IllegalArgumentException("nothing was said");
        }
    }

    public static Act of(Kind kind, String text, PersonId by, Instant at) {
        return new Act(BlockId.fresh().value(), kind, text, by, at);
    }
}
