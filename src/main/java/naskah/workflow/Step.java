package naskah.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import naskah.article.Article;

/** One allowed move between stages, and what the article must have for it. */
public record Step(Stage from, Stage to, List<Guard> guards) {

    /** A condition with the name of the field that it asks for, which is also its message key. */
    public record Guard(String field, Predicate<Article> holds) {}

    private static final List<Guard> FINISHED = List.of(
            new Guard("headline", article -> !article.headline().isBlank()),
            new Guard("category", article -> !article.filing().category().isBlank()),
            new Guard("published", article -> article.published().isPresent()),
            new Guard("body", Article::hasBody));

    /** Every step there is. */
    public static final List<Step> ALL =
            List.of(new Step(Stage.DRAFT, Stage.PUBLISHED, FINISHED), new Step(Stage.PUBLISHED, Stage.DRAFT, List.of()));

    /** The fields that keep the article from this step, in the order of the form; empty when it may go. */
    public List<String> missing(Article article) {
        List<String> missing = new ArrayList<>();
        for (Guard guard : guards) {
            if (!guard.holds().test(article)) {
                missing.add(guard.field());
            }
        }
        return missing;
    }
}
