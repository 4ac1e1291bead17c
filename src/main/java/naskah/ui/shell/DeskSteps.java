package naskah.ui.shell;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import naskah.ui.Desk;
import naskah.ui.workflow.AskCard;
import naskah.ui.workflow.Said;
import naskah.ui.workflow.StepsViewModel;
import naskah.workflow.Deed;
import naskah.workflow.Step;

/** Takes the steps of the open article: asks what has to be asked over the window, and says what came of it. */
final class DeskSteps {
    private final Desk desk;
    private final Overlay overlay;
    private final Consumer<Notice> say;
    private final Consumer<Said.Jump> jump;
    private Optional<StepsViewModel> model = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    DeskSteps(Desk desk, Overlay overlay, Consumer<Notice> say, Consumer<Said.Jump> jump) {
        this.desk = desk;
        this.overlay = overlay;
        this.say = say;
        this.jump = jump;
    }

    void follow(StepsViewModel steps) {
        following.unsubscribe();
        model = Optional.of(steps);
        following = steps.saidProperty().subscribe((before, now) -> now.ifPresent(this::tell));
    }

    void dispose() {
        following.unsubscribe();
    }

    /** Takes the step that is likely to be next. */
    void next() {
        model.flatMap(steps -> steps.offerProperty().get().next()).ifPresent(this::take);
    }

    void perform(Deed deed) {
        model.flatMap(steps -> steps.step(deed)).ifPresent(this::take);
    }

    void take(Step step) {
        String title = desk.text("workflow.deed." + step.deed());
        if (StepsViewModel.asksReason(step)) {
            show(AskCard.reason(desk, title, reason -> take(step, reason, Optional.empty()), overlay::hide));
        } else if (StepsViewModel.asksInstant(step)) {
            show(AskCard.moment(desk, title, until -> take(step, "", Optional.of(until)), overlay::hide));
        } else {
            take(step, "", Optional.empty());
        }
    }

    /** Asks by when the article has to be ready. */
    void deadline() {
        boolean kept = model.flatMap(steps -> steps.besideProperty().get()).isPresent();
        if (!kept) {
            say.accept(Notice.of(desk.text("workflow.empty")));
            return;
        }
        AskCard card = AskCard.moment(
                desk, desk.text("workflow.deadline.title"), until -> deadline(Optional.of(until)), overlay::hide);
        show(card.or("workflow.deadline.keep", "workflow.deadline.none", () -> deadline(Optional.empty())));
    }

    private void deadline(Optional<Instant> deadline) {
        overlay.hide();
        model.ifPresent(steps -> steps.deadline(deadline));
    }

    private void show(AskCard card) {
        overlay.show(card);
        card.focus();
    }

    private void take(Step step, String reason, Optional<Instant> until) {
        overlay.hide();
        model.ifPresent(steps -> steps.take(step, reason, until));
    }

    private void tell(Said said) {
        say.accept(new Notice(said.sentence(), said.jump().map(place ->
                new Notice.Action(desk.text("check.stop.show"), () -> jump.accept(place)))));
    }
}
