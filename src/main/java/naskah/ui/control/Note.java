package naskah.ui.control;

import java.util.Objects;

/** What is said in words beside a field; no text means nothing to say. */
public record Note(Kind kind, String text) {
    public static final Note NONE = new Note(Kind.HINT, "");

    /** How much it matters. */
    public enum Kind {
        HINT,
        ATTENTION,
        WRONG
    }

    public Note {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    public static Note hint(String text) {
        return new Note(Kind.HINT, text);
    }

    public static Note attention(String text) {
        return new Note(Kind.ATTENTION, text);
    }

    public static Note wrong(String text) {
        return new Note(Kind.WRONG, text);
    }
}
