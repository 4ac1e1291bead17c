package naskah.article.correction;

import java.util.List;
import java.util.Objects;
import naskah.article.Article;
import naskah.article.NewsTime;
import naskah.article.Title;

/**
 * That an article was taken back from readers, when, and the reason that they are given.
 *
 * @param remains what is left under the article's address
 */
public record Withdrawal(NewsTime at, String reason, Article remains) {
    public Withdrawal {
        Objects.requireNonNull(at);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(remains);
    }

    /** Of an article as it was withdrawn its headline is left, and nothing of its text, pictures or persons. */
    public static Withdrawal of(Article article, NewsTime at, String reason) {
        return new Withdrawal(at, reason, remains(article));
    }

    private static Article remains(Article article) {
        Article blank = Article.blank(article.id());
        return blank.withTitle(new Title(article.headline(), "", article.title().slug()))
                .withFiling(blank.filing().withCategory(article.filing().category()).withComments(false))
                .withPublished(article.published())
                .withRelated(List.of());
    }
}
