package naskah.ui.workflow;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.workflow.Deed;
import naskah.workflow.PictureLane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What stands beside the article's text, above its form: why it came back, deadline, embargo and pictures; not there for nothing. */
public final class DocketLine {
    /** Deeds whose reason is for whoever opens the article. */
    private static final Set<Deed> TOLD = Set.of(Deed.RETURN, Deed.HOLD, Deed.WITHDRAW);

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Desk desk;
    private final ShortTime time;
    private final Runnable ask;
    private final Label reason = new Label();
    private final FlowPane chips = new FlowPane();
    private final VBox root = new VBox();
    private final Subscription following;

    /** @param ask asks for another deadline */
    public DocketLine(Desk desk, StepsViewModel model, Runnable ask) {
        this.desk = desk;
        this.time = new ShortTime(desk);
        this.ask = ask;
        root.setId("docket");
        root.getStyleClass().add("docket");
        reason.setId("docket.reason");
        reason.getStyleClass().add("docket-reason");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        chips.getStyleClass().add("docket-chips");
        root.managedProperty().bind(root.visibleProperty());
        following = model.besideProperty().subscribe(this::show);
    }

    public Node node() {
        return root;
    }

    public void dispose() {
        following.unsubscribe();
    }

    private void show(Optional<Beside> beside) {
        root.getChildren().clear();
        chips.getChildren().clear();
        beside.ifPresent(this::fill);
        if (!chips.getChildren().isEmpty()) {
            root.getChildren().add(chips);
        }
        root.setVisible(!root.getChildren().isEmpty());
    }

    private void fill(Beside beside) {
        beside.last().filter(last -> TOLD.contains(last.deed()) && !last.reason().isBlank()).ifPresent(last -> {
            reason.setText(desk.text("workflow.last." + last.deed(), last.by(), time.at(last.at()), last.reason()));
            root.getChildren().add(reason);
        });
        Instant now = desk.clock().instant();
        beside.docket().times().embargo().ifPresent(until -> {
            boolean missed = until.isBefore(now);
            String text = desk.text(missed ? "schedule.overdue" : "workflow.embargo", time.at(until));
            Labeled embargo = chip(new Label(), "docket.embargo", Feather.LOCK, text);
            embargo.pseudoClassStateChanged(LATE, missed);
            chips.getChildren().add(embargo);
        });
        beside.docket().times().deadline().ifPresent(until -> {
            Button change = new Button();
            change.setOnAction(press -> ask.run());
            chips.getChildren().add(chip(change, "docket.deadline", Feather.CLOCK, desk.text("workflow.deadline", time.at(until))));
            change.pseudoClassStateChanged(LATE, until.isBefore(now));
        });
        if (beside.docket().pictures() != PictureLane.NONE) {
            String text = desk.text("workflow.pictures." + beside.docket().pictures());
            chips.getChildren().add(chip(new Label(), "docket.pictures", Feather.IMAGE, text));
        }
    }

    private static Labeled chip(Labeled chip, String id, Ikon icon, String text) {
        chip.setId(id);
        chip.setText(text);
        chip.setGraphic(Icon.of(icon));
        chip.getStyleClass().add("docket-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
