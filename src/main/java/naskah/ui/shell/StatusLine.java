package naskah.ui.shell;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import naskah.check.Finding;
import naskah.document.Counts;
import naskah.house.Weight;
import naskah.task.Throttle;
import naskah.ui.Desk;
import naskah.ui.check.CheckViewModel;
import naskah.ui.control.Icon;
import naskah.ui.draft.DraftState;
import naskah.ui.editor.text.RunningCounts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The line at the bottom: whether all is saved, how long the text is, and its revision. */
final class StatusLine {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm.ss");
    private static final java.time.Duration PACE = java.time.Duration.ofMillis(150);

    private final Desk desk;
    private final Label saved = new Label();
    private final Label checks = new Label();
    private final Label counts = new Label();
    private final Label revision = new Label();
    private final HBox root;
    private RunningCounts running = new RunningCounts();
    private Runnable ending = () -> { };
    private Subscription checked = Subscription.EMPTY;

    StatusLine(Desk desk) {
        this.desk = desk;
        saved.setId("status.saved");
        checks.setId("status.checks");
        counts.setId("status.counts");
        revision.setId("status.revision");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        List.of(saved, checks, counts, revision).forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
        counts.managedProperty().bind(counts.visibleProperty());
        root = new HBox(saved, space, checks, counts, revision);
        root.getStyleClass().add("status-line");
        root.setMinWidth(0);
        root.widthProperty().subscribe(this::makeRoom);
        counts.textProperty().subscribe(this::makeRoom);
        saved.textProperty().subscribe(this::makeRoom);
    }

    Node node() {
        return root;
    }

    /** Follows another article from now on. */
    void follow(OpenArticle open) {
        ending.run();
        running = new RunningCounts();
        Subscription state = open.autosave().stateProperty().subscribe(this::tell);
        Subscription number = open.autosave().revisionProperty().subscribe(value -> revision.setText(
                value.longValue() == 0 ? desk.text("shell.revision.none") : desk.text("shell.revision", value)));
        Throttle count = new Throttle(desk.lanes().timer(), PACE, () -> count(open));
        Runnable listening = open.session().onChange(change -> {
            if (change.before().body() != change.after().body()) {
                count.request();
            }
        });
        count.request();
        ending = () -> {
            state.unsubscribe();
            number.unsubscribe();
            listening.run();
        };
    }

    /** Follows nobody any more. */
    void leave() {
        ending.run();
        checked.unsubscribe();
    }

    void follow(CheckViewModel check) {
        checked.unsubscribe();
        checked = check.findingsProperty().subscribe(found -> checks.setText(Stream.of(Weight.STOP, Weight.ERROR, Weight.WARNING)
                .filter(weight -> weight != Weight.STOP || heavy(found, weight) > 0)
                .map(weight -> desk.text("check.count." + weight, heavy(found, weight)))
                .collect(Collectors.joining(" · "))));
    }

    private static long heavy(List<Finding> found, Weight weight) {
        return found.stream().filter(finding -> finding.weight() == weight).count();
    }

    private void count(OpenArticle open) {
        Counts sum = running.of(open.session().article().body());
        counts.setText(desk.text("shell.counts", sum.words(), sum.characters(), sum.minutes()));
    }

    /** The length of the text goes where there is no room for it; whether it is saved never does. */
    private void makeRoom() {
        counts.setVisible(true);
        counts.setVisible(root.getWidth() <= 0 || root.prefWidth(-1) <= root.getWidth());
    }

    private void tell(DraftState state) {
        switch (state) {
            case DraftState.Clean clean -> say(
                    Feather.CHECK, clean.savedAt().map(this::savedAt).orElse(desk.text("shell.empty")), false);
            case DraftState.Saving saving -> say(Feather.REFRESH_CW, desk.text("shell.saving"), false);
            case DraftState.Failed failed -> say(Feather.ALERT_TRIANGLE, desk.text("shell.unsaved"), true);
            case DraftState.Conflict conflict -> say(Feather.ALERT_TRIANGLE, desk.text("shell.unsaved"), true);
            case DraftState.Gone gone -> say(Feather.ALERT_TRIANGLE, desk.text("shell.unsaved"), true);
            case DraftState.ReadOnly readOnly -> say(Feather.LOCK, desk.text("shell.status.readOnly"), true);
        }
    }

    private String savedAt(Instant time) {
        return desk.text("shell.saved", CLOCK.format(time.atZone(desk.house().zone().id())));
    }

    private void say(Ikon icon, String text, boolean wrong) {
        saved.setGraphic(Icon.of(icon));
        saved.setText(text);
        saved.pseudoClassStateChanged(WRONG, wrong);
    }
}
