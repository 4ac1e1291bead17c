package naskah.article.correction;

import java.util.List;
import java.util.Objects;
import naskah.article.Article;
import naskah.article.NewsTime;
import naskah.article.Title;

/** That an article was taken back from readers, when, and the reason that they are given. */
public record Withdrawal(NewsTime at, String reason) {
    public Withdrawal {
        Objects.requireNonNull(at);
        Objects.requireNonNull(reason);
    }

    /** What is left of a withdrawn article under its address: its headline, and nothing of its text, pictures or persons. */
    public static Article remains(Article article) {
        Article blank = Article.blank(article.id());
        return blank.withTitle(new Title(article.headline(), "", article.title().slug()))
                .withFiling(blank.filing().withCategory(article.filing().category()).withComments(false))
                .withPublished(article.published())
                .withRelated(List.of());
    }
}
