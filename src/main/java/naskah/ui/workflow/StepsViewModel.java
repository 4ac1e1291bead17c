package naskah.ui.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.check.Finding;
import naskah.house.Weight;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Workflow;
import naskah.storage.Workflow.Moved;
import naskah.storage.Workflow.Noted;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.ui.check.CheckState;
import naskah.ui.draft.DraftState;
import naskah.ui.draft.Moving;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Guard;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.PictureLane;
import naskah.workflow.Stage;
import naskah.workflow.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the person at the desk may do with the open article, as the table of steps has it, and doing it. */
public final class StepsViewModel {
    /** The next step is the first of these that is open. */
    private static final List<Deed> ONWARD =
            List.of(Deed.APPROVE, Deed.PUBLISH, Deed.SUBMIT, Deed.RELEASE, Deed.REVISE, Deed.TAKE_BACK);

    private static final Logger LOG = LoggerFactory.getLogger(StepsViewModel.class);

    /** What is open: the step that is likely to be next, and the others. */
    public record Offer(Optional<Step> next, List<Step> others) {
        public Offer {
            others = List.copyOf(others);
        }
    }

    private final Desk desk;
    private final Subject subject;
    private final Refusals refusals;
    private final LatestWins reading;
    private final Subscription following;
    private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Beside>> beside = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Said>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Long> changes = new ReadOnlyObjectWrapper<>(0L);
    private boolean moving;

    public StepsViewModel(Desk desk, Subject subject) {
        this.desk = desk;
        this.subject = subject;
        this.refusals = new Refusals(desk);
        this.reading = new LatestWins(desk.lanes().reading());
        offer(subject.autosave().stageProperty().get());
        this.following = subject.autosave().stageProperty().subscribe(this::staged)
                .and(subject.autosave().revisionProperty().subscribe((before, now) -> {
                    if (before.longValue() == 0 || subject.autosave().stageProperty().get() == Stage.EMBARGOED) {
                        refresh();
                    }
                }))
                .and(subject.autosave().stateProperty().subscribe(this::stated));
        refresh();
    }

    /** What a person has to decide first has put the step away. */
    private void stated(DraftState state) {
        if (state.isBlocked()) {
            moving = false;
        }
    }

    public ReadOnlyObjectProperty<Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Deadline, embargo, pictures and the last step; nothing while the article is not kept anywhere. */
    public ReadOnlyObjectProperty<Optional<Beside>> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /** The last thing to be told. */
    public ReadOnlyObjectProperty<Optional<Said>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Counts what was changed beside the text. */
    public ReadOnlyObjectProperty<Long> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Whether a step asks for a reason, or for an instant. */
    public static boolean asks(Step step) {
        return asksReason(step) || asksInstant(step);
    }

    public static boolean asksReason(Step step) {
        return step.guards().contains(Guard.REASON);
    }

    public static boolean asksInstant(Step step) {
        return step.guards().contains(Guard.LATER);
    }

    /** The step that a deed is now; says why there is none. */
    public Optional<Step> step(Deed deed) {
        Stage stage = subject.autosave().stageProperty().get();
        Optional<Step> step =
                Step.open(stage, desk.person()).stream().filter(open -> open.deed() == deed).findFirst();
        if (step.isEmpty()) {
            say(Said.of(desk.text(
                    "workflow.noStep", desk.text("workflow.deed." + deed), desk.text("list.stage." + stage))));
        }
        return step;
    }

    /** What already keeps the article from a step, as far as it is known without asking and checking; empty when nothing does. */
    public Optional<String> kept(Step step) {
        Set<PersonId> writers = beside.get().map(now -> now.docket().whose().writers()).orElse(Set.of());
        boolean fourEyes = beside.get().map(now -> now.procedure().fourEyes()).orElse(false);
        Optional<Instant> embargo = beside.get().flatMap(now -> now.docket().times().embargo());
        Instant now = desk.clock().instant();
        Facts facts = new Facts(
                subject.session().article(),
                new Facts.Actor(desk.person(), writers, fourEyes),
                new Facts.Asked("-", Optional.of(Instant.MAX), now),
                Facts.Found.NOTHING,
                new Facts.Standing(true, embargo));
        return step.refusals(facts).stream().findFirst().map(refusals::sentence);
    }

    /** Takes the step, once everything typed is saved and, where it has to be, checked; tells what came of it. */
    public void take(Step step, String reason, Optional<Instant> until) {
        DraftState state = subject.autosave().state();
        if (subject.autosave().isSuggesting()) {
            say(Said.of(desk.text("workflow.suggesting")));
        } else if (state.isBlocked()) {
            say(Said.of(desk.text("workflow.blocked")));
        } else if (subject.autosave().revisionProperty().get() == 0 && !subject.autosave().isUnsaved()) {
            say(Said.of(desk.text("workflow.empty")));
        } else if (!moving) {
            moving = true;
            Facts.Asked asked = new Facts.Asked(reason.strip(), until, desk.clock().instant());
            if (step.guards().contains(Guard.NO_ERRORS)) {
                subject.check().whenChecked(found -> checked(step, asked, found));
            } else {
                move(step, asked, Facts.Found.NOTHING);
            }
        }
    }

    private void checked(Step step, Facts.Asked asked, List<Finding> found) {
        if (subject.check().stateProperty().get() == CheckState.FAILED) {
            moving = false;
            say(Said.of(desk.text("workflow.unchecked")));
            return;
        }
        List<String> errors = found.stream()
                .filter(finding -> finding.weight() == Weight.STOP || finding.weight() == Weight.ERROR)
                .map(finding -> finding.text().isBlank()
                        ? desk.text("rule." + finding.id() + ".name")
                        : desk.text("workflow.words", finding.text()))
                .toList();
        move(step, asked, new Facts.Found(errors, List.of()));
    }

    private void move(Step step, Facts.Asked asked, Facts.Found found) {
        Article article = subject.session().article();
        Consumer<Moved> then = moved -> moved(step, article, moved);
        subject.autosave().move(new Moving(step.deed(), desk.person(), asked, article, found, then));
    }

    private void moved(Step step, Article article, Moved moved) {
        moving = false;
        switch (moved) {
            case Moved.Ok ok -> done(step);
            case Moved.Refused refused -> say(refusals.of(refused.refusals(), article));
            case Moved.NoStep noStep -> say(Said.of(desk.text(
                    "workflow.noStep",
                    desk.text("workflow.deed." + step.deed()),
                    desk.text("list.stage." + noStep.stored().stage()))));
            case Moved.Conflict conflict -> {
                if (!subject.autosave().state().isBlocked()) {
                    boolean same = conflict.theirs().article().equals(article);
                    say(Said.of(desk.text(same ? "schedule.meanwhile" : "workflow.again")));
                }
            }
            case Moved.Gone gone -> LOG.debug("the article is gone; its bar says so");
        }
    }

    /** In a house of one, publishing and taking it up again say themselves by the stage. */
    private void done(Step step) {
        boolean plain = desk.person().isAlone() && (step.deed() == Deed.PUBLISH || step.deed() == Deed.REVISE);
        if (!plain) {
            say(Said.of(desk.text("workflow.done." + step.deed())));
        }
        changed();
    }

    private void staged(Stage before, Stage now) {
        offer(now);
        if (!moving && before.isCleared() && now == Step.LAPSE.to()) {
            say(Said.of(desk.text("workflow.done.LAPSE")));
        }
        refresh();
    }

    private void offer(Stage stage) {
        List<Step> open = Step.open(stage, desk.person());
        Optional<Step> next = ONWARD.stream()
                .flatMap(deed -> open.stream().filter(step -> step.deed() == deed))
                .findFirst();
        offer.set(new Offer(next, open.stream().filter(step -> next.filter(step::equals).isEmpty()).toList()));
    }

    /** Where the photo desk may put the article's pictures now. */
    public List<PictureLane> lanes() {
        Optional<PictureLane> now = beside.get().map(known -> known.docket().pictures());
        return now.isEmpty() ? List.of() : now.get().others(desk.person());
    }

    /** @param deadline empty for none */
    public void deadline(Optional<Instant> deadline) {
        write("workflow.deadline.notYours", workflow -> workflow.deadline(id(), deadline));
    }

    public void pictures(PictureLane lane) {
        write("workflow.pictures.notYours", workflow -> workflow.pictures(id(), lane));
    }

    /** Reads again what stands beside the text. */
    public void refresh() {
        DataFolder folder = desk.folder();
        ArticleId id = id();
        reading.run(() -> Beside.read(folder, id), beside::set, failure -> LOG.warn("the docket could not be read", failure));
    }

    public void dispose() {
        following.unsubscribe();
        reading.cancel();
    }

    private interface Writing {
        Noted on(Workflow workflow) throws StorageException;
    }

    private void write(String notYours, Writing deed) {
        Workflow workflow = desk.folder().workflow();
        desk.lanes().writing().run(() -> deed.on(workflow), noted -> {
            switch (noted) {
                case OK -> changed();
                case NOT_ALLOWED -> say(Said.of(desk.text(notYours)));
                case GONE -> say(Said.of(desk.text("workflow.gone")));
            }
        }, failure -> {
            LOG.warn("the docket was not kept", failure);
            say(Said.of(desk.text("workflow.notKept", desk.folder().path())));
        });
    }

    private void changed() {
        refresh();
        changes.set(changes.get() + 1);
    }

    private ArticleId id() {
        return subject.session().article().id();
    }

    private void say(Said what) {
        said.set(Optional.of(what));
    }
}
