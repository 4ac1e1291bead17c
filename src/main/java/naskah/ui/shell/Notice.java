package naskah.ui.shell;

import java.util.Objects;
import java.util.Optional;

/** Something said once in passing, perhaps with a way to take it back. */
public record Notice(String text, Optional<Action> action) {

    public record Action(String label, Runnable deed) {}

    public Notice {
        Objects.requireNonNull(text);
        Objects.requireNonNull(action);
    }

    public static Notice of(String text) {
        return new Notice(text, Optional.empty());
    }
}
