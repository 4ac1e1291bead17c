package naskah.article.correction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import naskah.article.Article;

/** Everything that readers are told beside an article about what came after its publication, oldest first. */
public record Aftermath(Optional<Withdrawal> withdrawal, List<Notice> notices) {
    public static final Aftermath NONE = new Aftermath(Optional.empty(), List.of());

    /**
     * A correction as one of its two articles tells it.
     *
     * @param other the article at the other end of the link; empty where there is only one
     */
    public record Notice(Correction correction, Optional<Article> other) {
        public Notice {
            Objects.requireNonNull(correction);
            Objects.requireNonNull(other);
        }
    }

    public Aftermath {
        Objects.requireNonNull(withdrawal);
        notices = List.copyOf(notices);
    }

    /** What readers have of the article: itself, or what remains of it where it was withdrawn. */
    public Article told(Article article) {
        return withdrawal.map(Withdrawal::remains).orElse(article);
    }
}
