package naskah.storage;

/** What came of changing the library's version of a photo. */
public sealed interface Kept {
    /** Committed and forced to disk. */
    record Ok(long revision) implements Kept {}

    /** Someone changed it in between; nothing was written, theirs is here. */
    record Conflict(Held theirs) implements Kept {}

    /** The photo is not there, or deleted; nothing was written. */
    record Gone() implements Kept {}
}
