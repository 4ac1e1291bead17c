package naskah.article.diff;

import java.util.Objects;

/** A stretch of text that is the same in both values, or stands in only one of them. */
public record Run(Kind kind, String text) {
    /** In which of the two values the text stands. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    public Run {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }
}
