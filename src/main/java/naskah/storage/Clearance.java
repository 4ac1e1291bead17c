package naskah.storage;

import java.time.Instant;
import naskah.article.Article;
import naskah.workflow.Stage;

/** Whether a value of an article may leave the house. */
public sealed interface Clearance {
    record Cleared() implements Clearance {}

    /** It was never approved, or its approval has lapsed. */
    record NotApproved(Stage stage) implements Clearance {}

    /** What was approved is something else than this. */
    record Changed() implements Clearance {}

    record Embargoed(Instant until) implements Clearance {}

    /** It lies in the trash. */
    record Trashed() implements Clearance {}

    /**
     * Readers get the reason instead.
     *
     * @param then the article as it was withdrawn; what was made of it since was approved by nobody
     */
    record Withdrawn(String reason, Instant at, Article then) implements Clearance {}
}
