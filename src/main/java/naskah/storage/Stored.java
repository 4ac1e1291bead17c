package naskah.storage;

import java.time.Instant;
import java.util.Objects;
import naskah.article.Article;
import naskah.workflow.Stage;

/** An article as it stands in the data folder; {@code revision} grows by one with every save, from 1. */
public record Stored(Article article, long revision, Instant savedAt, Stage stage) {
    public Stored {
        Objects.requireNonNull(article);
        Objects.requireNonNull(savedAt);
        Objects.requireNonNull(stage);
    }
}
