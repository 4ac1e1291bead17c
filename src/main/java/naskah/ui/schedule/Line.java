package naskah.ui.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.storage.Scheduled;

/** One thing that has to be told of the schedule until somebody has dealt with it. */
public sealed interface Line {
    ArticleId article();

    String headline();

    /** It has missed its instant, or may not go out; it waits for a decision. */
    record Overdue(Scheduled what, Optional<Why> why) implements Line {
        @Override
        public ArticleId article() {
            return what.article();
        }

        @Override
        public String headline() {
            return what.summary().card().headline();
        }
    }

    /** It went out, and nobody has handed it over yet. */
    record Out(ArticleId article, String headline, Instant until) implements Line {}

    /** It went out, and could not be handed over; {@code why} is a sentence. */
    record Owed(ArticleId article, String headline, Path into, String why) implements Line {}

    /** It went out, and could not be read to be handed over. */
    record Unread(ArticleId article, String headline) implements Line {}

    /** It went out, was changed before it could be handed over, and was not handed over. */
    record Changed(ArticleId article, String headline, Instant at) implements Line {}
}
