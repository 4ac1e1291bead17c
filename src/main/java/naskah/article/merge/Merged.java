package naskah.article.merge;

import java.util.List;
import java.util.Objects;
import naskah.article.Article;

/** Two values brought together, and what a person has to decide. */
public record Merged(Article article, List<Clash> clashes) {
    public Merged {
        Objects.requireNonNull(article);
        clashes = List.copyOf(clashes);
    }

    public boolean isClean() {
        return clashes.isEmpty();
    }
}
