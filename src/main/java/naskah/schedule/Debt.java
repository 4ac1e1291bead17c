package naskah.schedule;

import java.time.Instant;
import naskah.article.ArticleId;
import naskah.storage.Stored;

/** How it stands with an article that was to be handed over when it went out. */
public sealed interface Debt {
    ArticleId article();

    /** The step was never taken: there is nothing to hand over. */
    record NeverOut(ArticleId article) implements Debt {}

    /** It is out, as of {@code at}, and can be handed over. */
    record Out(Stored stored, Instant at) implements Debt {
        @Override
        public ArticleId article() {
            return stored.article().id();
        }
    }

    /** It went out {@code at} that instant and is not out any more, as when somebody wrote in it in the same second. */
    record Changed(ArticleId article, String headline, Instant at) implements Debt {}
}
