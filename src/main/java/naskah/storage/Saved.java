package naskah.storage;

import java.time.Instant;
import naskah.workflow.Stage;

/** What came of a save. */
public sealed interface Saved {
    /**
     * Committed and forced to disk at this time.
     *
     * @param stage the article's now; content that was cleared to go out and has changed is a draft again
     */
    record Ok(long revision, Instant savedAt, Stage stage) implements Saved {}

    /** Someone saved in between; nothing was written, theirs is here. */
    record Conflict(Stored theirs) implements Saved {}

    /** The article is not there any more (deleted meanwhile); nothing was written. */
    record Gone() implements Saved {}
}
