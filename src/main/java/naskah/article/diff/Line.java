package naskah.article.diff;

import java.util.Objects;

/** One line of an article as text, with the name of the field that it stands in ("headline", "body", "banner.text"…). */
public record Line(String field, String text) {
    public Line {
        Objects.requireNonNull(field);
        Objects.requireNonNull(text);
    }
}
