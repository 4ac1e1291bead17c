package naskah.ui.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import naskah.ui.Desk;
import naskah.ui.check.CheckView;
import naskah.ui.check.CheckViewModel;
import naskah.ui.review.ReviewViewModel;

/** What stands beside the open article: its preview, its revisions or its check, made anew for every article. */
final class BesidePanes {
    /** Long enough for the first frame with its caret to be painted before the page view starts. */
    private static final Duration AFTER_FIRST_FRAME = Duration.ofMillis(250);

    private final Desk desk;
    private final Panes panes;
    private final DeskViewModel model;
    private final SidePanes sides;
    private Optional<DeskPane> shown = Optional.empty();
    private Beside wanted = Beside.PREVIEW;
    private CheckViewModel check;
    private ReviewViewModel review;

    BesidePanes(Desk desk, Panes panes, DeskViewModel model, SidePanes sides) {
        this.desk = desk;
        this.panes = panes;
        this.model = model;
        this.sides = sides;
    }

    /** Goes along with another article: what stood beside the one before is let go of. */
    void follow(OpenArticle open, CheckViewModel other, ReviewViewModel read) {
        check = other;
        review = read;
        if (open.isSuggesting()) {
            wanted = Beside.REVIEW;
        }
        desk.lanes().timer().after(AFTER_FIRST_FRAME, () -> {
            if (model.current() == open && shown.isEmpty()) {
                show();
            }
        });
    }

    Beside wanted() {
        return wanted;
    }

    /** Shows this at once. */
    void show(Beside other) {
        wanted = other;
        show();
    }

    /** Shows this with the keyboard in it, or the preview again where it is there already. */
    void turn(Beside other) {
        show(wanted != other || !sides.isPreviewShown() ? other : Beside.PREVIEW);
        sides.bringPreview();
        if (wanted == other) {
            shown.ifPresent(pane -> pane.focus().run());
        }
    }

    void toPreview(Consumer<DeskPane> then) {
        if (wanted != Beside.PREVIEW || shown.isEmpty()) {
            show(Beside.PREVIEW);
        }
        sides.bringPreview();
        shown.ifPresent(then);
    }

    /** Brings this with the keyboard in it, whatever is there. */
    void bring(Beside other) {
        if (wanted != other || shown.isEmpty()) {
            show(other);
        }
        sides.bringPreview();
        shown.ifPresent(pane -> pane.focus().run());
    }

    /** The article was saved: what shows its past looks again. */
    void saved() {
        switch (wanted) {
            case REVISIONS -> shown.ifPresent(pane -> pane.perform().accept("view.revisions"));
            case REVIEW -> review.refresh();
            case PREVIEW, CHECK -> { }
        }
    }

    /** What is told beside the text may have changed. */
    void refreshPreview() {
        if (wanted == Beside.PREVIEW) {
            shown.ifPresent(pane -> pane.perform().accept("view.preview"));
        }
    }

    void dispose() {
        shown.ifPresent(pane -> pane.dispose().run());
        shown = Optional.empty();
    }

    private void show() {
        boolean focused = shown.isPresent() && Focus.isIn(shown.get().node());
        dispose();
        DeskPane pane = made();
        shown = Optional.of(pane);
        sides.showBeside(pane.node());
        if (focused) {
            pane.focus().run();
        }
    }

    private DeskPane made() {
        return switch (wanted) {
            case PREVIEW -> panes.preview(model.current().session());
            case REVISIONS -> panes.revisions(model.current().session(), model::restore);
            case CHECK -> checks();
            case REVIEW -> panes.review(model.current(), review);
        };
    }

    private DeskPane checks() {
        CheckView view = new CheckView(desk, check);
        return new DeskPane(view.node(), view::focus, id -> { }, view::dispose);
    }
}
