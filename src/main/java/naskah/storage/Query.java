package naskah.storage;

import java.util.Objects;
import java.util.Optional;
import naskah.workflow.Stage;

/** What is asked of the archive; an empty text and no filters ask for everything. Any text is a valid query. */
public record Query(String text, Optional<Stage> stage, Optional<String> category) {
    public static final Query ALL = new Query("", Optional.empty(), Optional.empty());

    public Query {
        Objects.requireNonNull(text);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(category);
    }

    public static Query text(String text) {
        return new Query(text, Optional.empty(), Optional.empty());
    }
}
