package naskah.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import naskah.storage.Scheduled;
import naskah.storage.StorageException;
import naskah.storage.Workflow;
import naskah.storage.Workflow.Evidence;
import naskah.storage.Workflow.Moved;
import naskah.storage.Workflow.Wish;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Person;
import naskah.workflow.PersonId;

/** Embargoed articles that go out when their instant has come; the table of steps decides on each, as on every other route. */
public final class Schedule {
    /** What is later than this does not go out by itself any more: somebody has to decide. */
    public static final Duration GRACE = Duration.ofMinutes(1);

    private static final int MOST = 1_000;

    private final Workflow workflow;

    public Schedule(Workflow workflow) {
        this.workflow = Objects.requireNonNull(workflow);
    }

    /** Everything that waits for its instant, or has missed it; the earliest first. */
    public List<Scheduled> all() throws StorageException {
        return workflow.scheduled(MOST);
    }

    /** Lets it go out in the name of whoever set the instant. */
    public Moved goOut(Scheduled due, Instant now) throws StorageException {
        return goOut(due, due.by(), now);
    }

    /** Lets it go out in the name of whoever answers for it now. */
    public Moved goOut(Scheduled due, PersonId by, Instant now) throws StorageException {
        return move(due, Deed.GO_OUT, new Person(by, "", Set.of(), true), new Facts.Asked("", Optional.empty(), now));
    }

    /** Somebody publishes it, or sets another instant. */
    public Moved move(Scheduled due, Deed deed, Person by, Facts.Asked asked) throws StorageException {
        Evidence none = new Evidence("", Facts.Found.NOTHING);
        return workflow.move(new Wish(due.article(), deed, due.revision(), by, asked, none));
    }

    public static boolean isDue(Scheduled item, Instant now) {
        return !now.isBefore(item.until());
    }

    /** Whether it has missed its instant. */
    public static boolean isOverdue(Scheduled item, Instant now) {
        return now.isAfter(item.until().plus(GRACE));
    }
}
