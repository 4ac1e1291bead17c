package naskah.storage;

import java.time.Instant;
import java.util.Objects;
import naskah.article.ArticleId;
import naskah.article.Card;
import naskah.workflow.Stage;

/** An article as a row of the archive. */
public record Summary(ArticleId id, Card card, Stage stage, Instant changed) {
    public Summary {
        Objects.requireNonNull(id);
        Objects.requireNonNull(card);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(changed);
    }
}
