package naskah.storage;

import java.time.Instant;

/** What came of a save. */
public sealed interface Saved {
    /** Committed and forced to disk at this time. */
    record Ok(long revision, Instant savedAt) implements Saved {}

    /** Someone saved in between; nothing was written, theirs is here. */
    record Conflict(Stored theirs) implements Saved {}

    /** The article is not there any more (deleted meanwhile); nothing was written. */
    record Gone() implements Saved {}
}
