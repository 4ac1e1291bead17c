package naskah.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;

/**
 * Everything that the guards of a step look at, all of one moment.
 *
 * @param article as it stands in the data folder
 */
public record Facts(Article article, Actor actor, Asked asked, Found found, Standing standing) {
    public Facts {
        Objects.requireNonNull(article);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(found);
        Objects.requireNonNull(standing);
    }

    /**
     * Who does it, beside whose text it is.
     *
     * @param writers who wrote what of the article's text nobody has cleared yet
     * @param fourEyes whether the house lets nobody approve a text of their own
     */
    public record Actor(Person person, Set<PersonId> writers, boolean fourEyes) {
        public Actor {
            writers = Set.copyOf(writers);
        }
    }

    /** What comes with the deed: a reason, an instant; blank or empty where none was given. */
    public record Asked(String reason, Optional<Instant> until, Instant now) {}

    /**
     * What was found in exactly this content.
     *
     * @param errors      the open errors of the copy check, in words
     * @param suggestions where proposals wait for a decision
     */
    public record Found(List<String> errors, List<String> suggestions) {
        public static final Found NOTHING = new Found(List.of(), List.of());

        public Found {
            errors = List.copyOf(errors);
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * What was decided before.
     *
     * @param asApproved whether the content is the one that was approved, to the byte
     * @param embargo    until when it may not go out
     */
    public record Standing(boolean asApproved, Optional<Instant> embargo) {}
}
