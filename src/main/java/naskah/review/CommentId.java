package naskah.review;

import java.util.regex.Pattern;
import naskah.document.BlockId;

/** The name of a comment for its whole life, on every desk it travels to. */
public record CommentId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public CommentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a comment's id: " + value);
        }
    }

    public static CommentId fresh() {
        return new CommentId("k" + BlockId.fresh().value());
    }

    @Override
    public String toString() {
        return value;
    }
}
