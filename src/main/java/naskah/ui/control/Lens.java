package naskah.ui.control;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import naskah.article.Article;

/**
 * How one text field of the form sees the article.
 *
 * @param field the field's id, which is also its node's and its caret's
 */
public record Lens(String field, Function<Article, String> read, BiFunction<Article, String, Article> write) {
    public Lens {
        Objects.requireNonNull(field);
        Objects.requireNonNull(read);
        Objects.requireNonNull(write);
    }
}
