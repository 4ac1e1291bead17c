package naskah.format.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** A file that is nothing of what it was chosen for; {@code settings.file.<reason>} is its message. */
public final class BadFile extends IOException {
    private static final long serialVersionUID = 1L;

    /** The reasons, each with its remedy in the message. */
    public enum Reason {
        UNREADABLE,
        TOO_LARGE,
        NOT_TEXT,
        NOT_A_PROFILE
    }

    private final Reason reason;
    private final String file;

    BadFile(Reason reason, Path file, Exception cause) {
        super(reason + " " + file, cause);
        this.reason = Objects.requireNonNull(reason);
        this.file = file.toString();
    }

    public Reason reason() {
        return reason;
    }

    public String file() {
        return file;
    }
}
