package naskah.schedule;

import java.time.Instant;
import naskah.storage.Stored;

/** How it stands with an article that was to be handed over when it went out. */
public sealed interface Debt {
    /** The step was never taken: there is nothing to hand over. */
    record NeverOut() implements Debt {}

    /** It is out, as of {@code at}, and can be handed over. */
    record Out(Stored stored, Instant at) implements Debt {}

    /** It went out {@code at} that instant and is not out any more, as when somebody wrote in it in the same second. */
    record Changed(String headline, Instant at) implements Debt {}
}
