package naskah.format;

import java.util.Objects;

/**
 * Why a file, or one article of it, was not taken in; {@code import.refused.<reason>} is its message.
 *
 * @param file  the name that people know it by
 * @param where a line number or the like, empty when it is the whole file
 */
public record Refusal(Reason reason, String file, String where) {
    public Refusal {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(file);
        Objects.requireNonNull(where);
    }

    /** The reasons, each with its remedy in the message. */
    public enum Reason {
        EMPTY,
        TRUNCATED,
        NOT_UTF8,
        NOT_JSON,
        TOO_DEEP,
        TOO_LARGE,
        WRONG_SHAPE,
        NEWER_VERSION,
        UNKNOWN_FORMAT
    }
}
