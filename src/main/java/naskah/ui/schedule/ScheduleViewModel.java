package naskah.ui.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.schedule.Schedule;
import naskah.storage.DataFolder;
import naskah.storage.Scheduled;
import naskah.storage.StorageException;
import naskah.storage.Workflow.Moved;
import naskah.task.Lanes;
import naskah.task.Newest;
import naskah.ui.Desk;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Person;
import naskah.workflow.Stage;
import naskah.workflow.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets embargoed articles go out in their second while the desk is open, whoever sits at it, and states what somebody has to deal with.
 *
 * <p>An instant that passed while nobody looked, because no desk was open or the machine slept, is never made up for in silence.
 */
public final class ScheduleViewModel {
    /** So often it is looked at even where nothing is due: a clock may be set, and a machine may sleep. */
    private static final Duration PACE = Duration.ofSeconds(30);

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration SLEPT = PACE.multipliedBy(3);
    private static final Logger LOG = LoggerFactory.getLogger(ScheduleViewModel.class);

    /** What the schedule needs of the program around it. */
    public interface Office {
        /** As it stands now: house, language and person may change while the schedule runs. */
        Desk desk();

        /** Writes the article's own folder below {@code into}; never called on the UI thread. */
        void handOver(Desk desk, Article article, Path into) throws IOException, StorageException;

        /** Articles have moved. */
        void moved();

        /** Says something in passing. */
        void say(String sentence);
    }

    private final Office office;
    private final Lanes lanes;
    private final Newest<Round.Seen> looking;
    private final HandingOver handing;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Map<Scheduled, Why> refused = new HashMap<>();
    private final Set<Scheduled> putOff = new HashSet<>();
    private final List<Line> told = new ArrayList<>();
    private List<Scheduled> left = List.of();
    private Optional<Instant> lastLook = Optional.empty();
    private long turn;
    private boolean ended;

    public ScheduleViewModel(Office office, Lanes lanes) {
        this.office = office;
        this.lanes = lanes;
        this.handing = new HandingOver(office, lanes, this::handedOver);
        this.looking = new Newest<>(
                lanes.writing(),
                () -> new Round(office.desk().folder(), office.desk().clock(), refused.keySet()),
                this::seen,
                this::unseen);
    }

    /** What has to be dealt with, missed articles first; everybody sees it. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** Begins; a window that only reads leaves the schedule to the one that writes. */
    public void watch() {
        if (office.desk().folder().access() == DataFolder.Access.WRITE) {
            looking.request();
        }
    }

    /** The schedule may be another one now. */
    public void look() {
        if (lastLook.isPresent()) {
            looking.request();
        }
    }

    public void end() {
        ended = true;
        looking.end();
        handing.end();
    }

    /** Whether somebody may publish what was missed. */
    public static boolean mayPublish(Person person) {
        return Step.of(Deed.PUBLISH, Stage.EMBARGOED, person).isPresent();
    }

    /** Whether somebody may set another instant. */
    public static boolean mayPostpone(Person person) {
        return Step.of(Deed.EMBARGO, Stage.EMBARGOED, person).isPresent();
    }

    public void publishNow(Line.Overdue line) {
        decide(line.what(), Deed.PUBLISH, Optional.empty());
    }

    public void postpone(Line.Overdue line, Instant until) {
        decide(line.what(), Deed.EMBARGO, Optional.of(until));
    }

    /** Puts the missed ones off until the next start, or until the machine has slept again; they stay in the queue. */
    public void later() {
        lines.stream()
                .filter(Line.Overdue.class::isInstance)
                .forEach(line -> putOff.add(((Line.Overdue) line).what()));
        show();
    }

    /** Needs to be told no more; what is owed is tried again at the next start, unless it has changed. */
    public void dismiss(Line line) {
        if (line instanceof Line.Changed) {
            handing.strike(line.article());
        }
        told.remove(line);
        show();
    }

    /** Tries again to hand it over. */
    public void retry(Line owed) {
        dismiss(owed);
        handing.again(owed.article(), owed.headline());
    }

    /** Gives the article as it went out. */
    public void article(ArticleId id, Consumer<Article> then) {
        Desk desk = office.desk();
        lanes.reading().run(
                () -> desk.folder().articles().find(id),
                found -> found.ifPresent(stored -> then.accept(stored.article())),
                failure -> LOG.warn("article {} could not be read", id, failure));
    }

    private void seen(Round.Seen seen) {
        boolean first = lastLook.isEmpty();
        if (lastLook.filter(last -> Duration.between(last, seen.now()).compareTo(SLEPT) > 0).isPresent()) {
            putOff.clear();
        }
        lastLook = Optional.of(seen.now());
        left = seen.left();
        try {
            tell(seen, first);
        } finally {
            again(wait(seen));
        }
    }

    private void tell(Round.Seen seen, boolean first) {
        refused.keySet().retainAll(left);
        seen.went().refused().forEach(this::refuse);
        show();
        seen.went().out().forEach(item -> wentOut(item, seen.into()));
        if (!seen.went().out().isEmpty()) {
            office.moved();
        }
        if (first) {
            seen.owed().forEach(article -> handing.again(article, article.value()));
        }
    }

    private void refuse(Scheduled item, Why why) {
        LOG.warn("article {} did not go out at {}: {}", item.article(), item.until(), why);
        refused.put(item, why);
    }

    private void unseen(Exception failure) {
        LOG.warn("the schedule could not be read", failure);
        again(PACE);
    }

    private Duration wait(Round.Seen seen) {
        Duration wait = seen.again() ? SOON : PACE;
        for (Scheduled item : left) {
            if (!Schedule.isDue(item, seen.now())) {
                Duration rest = Duration.between(seen.now(), item.until()).plusMillis(1);
                wait = rest.compareTo(wait) < 0 ? rest : wait;
            }
        }
        return wait;
    }

    /** Only the latest look has a next one. */
    private void again(Duration wait) {
        long mine = ++turn;
        lanes.timer().after(wait, () -> {
            if (!ended && mine == turn) {
                looking.request();
            }
        });
    }

    private void wentOut(Scheduled item, Optional<Path> into) {
        LOG.info("article {} went out, set for {}", item.article(), item.until());
        if (into.isPresent()) {
            handing.handOver(item);
        } else {
            told.add(new Line.Out(item.article(), item.summary().card().headline(), item.until()));
            show();
        }
    }

    private void handedOver(HandingOver.Outcome outcome) {
        switch (outcome) {
            case HandingOver.Outcome.Done done ->
                office.say(office.desk().text("schedule.handedOver", done.headline(), done.into()));
            case HandingOver.Outcome.Told sentence -> {
                told.add(sentence.line());
                show();
            }
        }
    }

    private void decide(Scheduled item, Deed deed, Optional<Instant> until) {
        Desk desk = office.desk();
        Facts.Asked asked = new Facts.Asked("", until, desk.clock().instant());
        lanes.writing().run(
                () -> Decision.on(desk, item, deed, asked),
                decision -> decided(item, deed, decision),
                failure -> {
                    LOG.warn("{} of article {} failed", deed, item.article(), failure);
                    office.say(desk.text("schedule.failed", desk.folder().path()));
                });
    }

    private void decided(Scheduled item, Deed deed, Decision decision) {
        Desk desk = office.desk();
        switch (decision.moved()) {
            case Moved.Ok ok when deed == Deed.PUBLISH -> wentOut(item, decision.into());
            case Moved.Ok ok -> office.say(desk.text("workflow.done." + deed));
            case Moved.Refused guards -> refuse(item, new Why.Guards(guards.refusals()));
            case Moved.NoStep none -> office.say(desk.text(
                    "workflow.noStep", desk.text("workflow.deed." + deed), desk.text("list.stage." + none.stored().stage())));
            case Moved.Conflict changed -> office.say(desk.text("schedule.meanwhile"));
            case Moved.Gone gone -> office.say(desk.text("schedule.meanwhile"));
        }
        office.moved();
        looking.request();
    }

    private void show() {
        Optional<Instant> now = lastLook;
        List<Line> all = new ArrayList<>();
        left.stream()
                .filter(item -> refused.containsKey(item) || now.filter(at -> Schedule.isOverdue(item, at)).isPresent())
                .filter(item -> !putOff.contains(item))
                .forEach(item -> all.add(new Line.Overdue(item, Optional.ofNullable(refused.get(item)))));
        all.addAll(told);
        if (!all.equals(lines)) {
            lines.setAll(all);
        }
    }
}
