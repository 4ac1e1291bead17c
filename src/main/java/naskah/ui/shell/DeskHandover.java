package naskah.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.ui.Desk;
import naskah.ui.handover.ClashCard;
import naskah.ui.handover.ClashesViewModel;
import naskah.ui.handover.HandoverBar;
import naskah.ui.handover.Joined;

/** Parcels of the desk: sends the open article, takes in what comes, and asks about what both desks changed differently. */
final class DeskHandover {
    /** What is still to be decided in an article, while it is the one on the desk. */
    private record Undecided(OpenArticle open, Joined joined, ClashesViewModel clashes) {}

    private final Desk desk;
    private final Overlay overlay;
    private final DeskViewModel model;
    private final Panes panes;
    private Optional<Joined> waiting = Optional.empty();

    DeskHandover(Desk desk, Overlay overlay, DeskViewModel model, Panes panes) {
        this.desk = desk;
        this.overlay = overlay;
        this.model = model;
        this.panes = panes;
        bar().model().onJoined(this::joined);
    }

    /** Packs the open article for another desk. */
    void send() {
        model.handOverKept(bar()::send);
    }

    /** Asks for a parcel and opens it. */
    void choose() {
        bar().choose().ifPresent(this::open);
    }

    /** Takes in what was dropped or chosen, parcels among it one at a time; false where nothing can be taken now. */
    boolean take(List<Path> files) {
        List<Path> others = new ArrayList<>(files);
        others.removeIf(DeskHandover::isParcel);
        Optional<Path> parcel = files.stream().filter(DeskHandover::isParcel).findFirst();
        boolean free = parcel.isPresent() && !bar().model().isBusy();
        if (free) {
            open(parcel.get());
        }
        if (files.size() - others.size() > 1) {
            model.say(Notice.of(desk.text("handover.oneAtATime", parcel.get().getFileName())));
        }
        return free | (!others.isEmpty() && panes.takeImports(others, model::imported));
    }

    /** Goes along with another article, and asks where a parcel left something to decide in it. */
    void follow(OpenArticle open) {
        waiting.filter(joined -> joined.mine().id().equals(open.id())).ifPresent(joined -> {
            waiting = Optional.empty();
            ask(new Undecided(open, joined, new ClashesViewModel(open.session(), joined)));
        });
    }

    private static boolean isParcel(Path file) {
        return HandoverBar.isParcel(file.toFile());
    }

    /** What is on the screen is saved first, so that it is what the parcel is brought together with. */
    private void open(Path parcel) {
        model.leave(() -> bar().model().open(parcel));
    }

    private void joined(Joined joined) {
        waiting = Optional.of(joined).filter(both -> !both.clashes().isEmpty());
        model.imported(joined.mine().id());
    }

    private void ask(Undecided undecided) {
        ClashCard card = new ClashCard(desk, undecided.clashes(), overlay::hide);
        card.fit(overlay.heightProperty());
        overlay.show(card);
        card.parentProperty().subscribe((before, now) -> {
            if (now == null) {
                putAway(undecided);
            }
        });
        desk.lanes().timer().after(Duration.ZERO, card::focus);
    }

    /** What is undecided can be looked at again. */
    private void putAway(Undecided undecided) {
        int left = undecided.clashes().undecidedProperty().get();
        if (left > 0) {
            model.say(new Notice(
                    desk.text("handover.undecided", left),
                    Optional.of(new Notice.Action(desk.text("check.stop.show"), () -> askAgain(undecided)))));
        }
    }

    private void askAgain(Undecided undecided) {
        model.dismissNotice();
        OpenArticle now = model.current();
        waiting = Optional.of(undecided.joined());
        if (now == undecided.open()) {
            waiting = Optional.empty();
            ask(undecided);
        } else if (!now.id().equals(undecided.open().id())) {
            model.open(undecided.open().id());
        } else if (now.isSuggesting()) {
            model.suggest(false);
        } else {
            follow(now);
        }
    }

    private HandoverBar bar() {
        return panes.handover();
    }
}
