package naskah.article;

import java.util.Objects;
import java.util.regex.Pattern;
import naskah.document.BlockId;

/** The name of an article for its whole life, on every desk it travels to. */
public record ArticleId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public ArticleId {
        Objects.requireNonNull(value);
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    public static ArticleId fresh() {
        return new ArticleId("n" + BlockId.fresh().value());
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
