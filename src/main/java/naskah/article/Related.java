package naskah.article;

import java.util.Objects;
import java.util.Optional;

/**
 * One item of "Berita Lainnya": an article of this desk, or one elsewhere.
 *
 * @param article the article of this desk, when it is one
 * @param url     the address elsewhere, empty for this desk's own
 * @param card    what is shown, as it was when the item was chosen
 */
public record Related(Optional<ArticleId> article, String url, Card card) {
    public Related {
        Objects.requireNonNull(article);
        Objects.requireNonNull(url);
        Objects.requireNonNull(card);
    }

    public static Related own(ArticleId id, Card card) {
        return new Related(Optional.of(id), "", card);
    }

    public static Related elsewhere(String url, Card card) {
        return new Related(Optional.empty(), url, card);
    }
}
