package naskah.storage;

import java.util.Objects;

/** The world failed a deed of storage; {@link Cause} tells which remedy to offer. Nothing was half done. */
public final class StorageException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the world; each has a message of its own with a remedy. */
    public enum Cause {
        DISK_FULL,
        READ_ONLY,
        LOCKED,
        DAMAGED,
        /** The folder was written by a newer version of the program. */
        NEWER,
        OTHER
    }

    private final Cause reason;

    public StorageException(String deed, Cause reason, Throwable why) {
        super(deed, why);
        this.reason = Objects.requireNonNull(reason);
    }

    public Cause reason() {
        return reason;
    }
}
