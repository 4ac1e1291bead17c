package naskah.article;

import java.util.Objects;

/** One person who made the article, and as what. */
public record Byline(String name, Role role) {

    /** As in ninjs 3 {@code contributors} and schema.org {@code author}, {@code editor}, {@code translator},
            {@code contributor}. */
    public enum Role {
        REPORTER,
        EDITOR,
        TRANSLATOR,
        CONTRIBUTOR
    }

    public Byline {
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
    }
}
