package naskah.ui.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import naskah.article.ArticleId;
import naskah.schedule.Debts;
import naskah.schedule.Outgoing;
import naskah.schedule.Schedule;
import naskah.storage.DataFolder;
import naskah.storage.Scheduled;
import naskah.storage.StorageException;
import naskah.storage.Workflow.Moved;
import naskah.workflow.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the schedule once and lets go out whatever is due; what was refused before is not tried again. */
final class Round implements Callable<Round.Seen> {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final DataFolder folder;
    private final InstantSource clock;
    private final Set<Scheduled> refusedBefore;
    private final Schedule schedule;
    private final Outgoing outgoing;
    private final List<Scheduled> left = new ArrayList<>();
    private final List<Scheduled> out = new ArrayList<>();
    private final Map<Scheduled, Why> refused = new HashMap<>();
    private boolean again;

    Round(DataFolder folder, InstantSource clock, Set<Scheduled> refusedBefore) {
        this.folder = folder;
        this.clock = clock;
        this.refusedBefore = Set.copyOf(refusedBefore);
        this.schedule = new Schedule(folder.workflow());
        this.outgoing = new Outgoing(folder.settings());
    }

    /**
     * What there was.
     *
     * @param left  still on the schedule
     * @param into  where what went out is handed over to
     * @param owed  what was to be handed over before this round and may not have been; what went out in it is not among it
     * @param again whether something has to be looked at again soon
     */
    record Seen(
            Instant now, List<Scheduled> left, Went went, Optional<Path> into, Set<ArticleId> owed, boolean again) {}

    record Went(List<Scheduled> out, Map<Scheduled, Why> refused) {}

    @Override
    public Seen call() throws StorageException {
        Optional<Path> into = outgoing.folder();
        Set<ArticleId> owed = new HashSet<>(outgoing.owed().keySet());
        List<Scheduled> all = schedule.all();
        Instant now = clock.instant();
        for (Scheduled item : all) {
            boolean goes = Schedule.isDue(item, now) && !Schedule.isOverdue(item, now) && !refusedBefore.contains(item);
            if (!goes || !tried(item, into.isPresent(), now)) {
                left.add(item);
            }
        }
        out.forEach(item -> owed.remove(item.article()));
        return new Seen(now, List.copyOf(left), new Went(List.copyOf(out), Map.copyOf(refused)), into, owed, again);
    }

    /** Whether it is off the schedule now; trouble with one article keeps none of the others back. */
    private boolean tried(Scheduled item, boolean owing, Instant now) {
        try {
            if (owing) {
                outgoing.owe(item);
            }
            Moved moved = schedule.goOut(item, now);
            if (!(moved instanceof Moved.Ok)) {
                new Debts(folder).refused(item);
            }
            return went(item, moved);
        } catch (StorageException failure) {
            LOG.warn("article {} could not go out now", item.article(), failure);
            again = true;
            return false;
        }
    }

    private boolean went(Scheduled item, Moved moved) throws StorageException {
        switch (moved) {
            case Moved.Ok ok -> out.add(item);
            case Moved.Refused guards -> refused.put(item, new Why.Guards(guards.refusals()));
            case Moved.NoStep none -> refused.put(item, new Why.Nobody(name(item.by())));
            case Moved.Conflict changed -> again = true;
            case Moved.Gone gone -> again = true;
        }
        return moved instanceof Moved.Ok;
    }

    private String name(PersonId by) throws StorageException {
        return folder.people().find(by).map(person -> person.name()).filter(name -> !name.isBlank()).orElse(by.value());
    }
}
