package naskah.intake;

import java.util.Optional;
import naskah.storage.StorageException;

/** Ends a reader that knows nothing of storage, because storage failed or the person cancelled. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<StorageException> why;

    private Stopped(Optional<StorageException> why) {
        super(why.orElse(null));
        this.why = why;
    }

    static Stopped cancelled() {
        return new Stopped(Optional.empty());
    }

    static Stopped by(StorageException failure) {
        return new Stopped(Optional.of(failure));
    }

    /** Empty after a cancel. */
    Optional<StorageException> why() {
        return why;
    }
}
