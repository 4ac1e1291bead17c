package naskah.storage;

import java.time.Instant;
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

    /** Readers get the reason instead. */
    record Withdrawn(String reason, Instant at) implements Clearance {}
}
