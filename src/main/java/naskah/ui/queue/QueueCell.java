package naskah.ui.queue;

import java.time.Instant;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naskah.storage.Docket;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.workflow.ShortTime;
import naskah.workflow.PictureLane;
import naskah.workflow.Stage;
import org.kordamp.ikonli.feather.Feather;

/** A line of the queue: a reason with its count, or an article with its stage, age, owner, deadline and pictures. */
final class QueueCell extends ListCell<QueueRow> {
    private static final PseudoClass PUBLISHED = PseudoClass.getPseudoClass("published");
    private static final PseudoClass UNTITLED = PseudoClass.getPseudoClass("untitled");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Desk desk;
    private final ShortTime time;
    private final Label reason = new Label();
    private final Label count = new Label();
    private final HBox head;
    private final Label headline = new Label();
    private final Label stage = badge();
    private final Label facts = new Label();
    private final Label deadline = badge();
    private final Label pictures = badge();
    private final VBox row;

    QueueCell(Desk desk) {
        this.desk = desk;
        this.time = new ShortTime(desk);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head = new HBox(reason, space, count);
        head.getStyleClass().add("queue-head");
        headline.getStyleClass().add("row-headline");
        facts.getStyleClass().add("row-facts");
        FlowPane below = new FlowPane(stage, facts, deadline, pictures);
        below.getStyleClass().add("queue-below");
        row = new VBox(headline, below);
        row.getStyleClass().addAll("row", "queue-row");
        deadline.setGraphic(Icon.of(Feather.CLOCK));
        pictures.setGraphic(Icon.of(Feather.IMAGE));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(QueueRow now, boolean empty) {
        super.updateItem(now, empty);
        setGraphic(empty || now == null ? null : shown(now));
        setMouseTransparent(empty || now instanceof QueueRow.Head);
    }

    private Node shown(QueueRow now) {
        return switch (now) {
            case QueueRow.Head of -> {
                reason.setText(desk.text("workflow.queue." + of.reason()));
                count.setText(String.valueOf(of.count()));
                yield head;
            }
            case QueueRow.Entry entry -> {
                show(entry);
                yield row;
            }
        };
    }

    private void show(QueueRow.Entry entry) {
        String words = entry.item().summary().card().headline();
        Docket docket = entry.item().docket();
        headline.setText(words.isBlank() ? desk.text("list.untitled") : words);
        headline.pseudoClassStateChanged(UNTITLED, words.isBlank());
        stage.setText(desk.text("list.stage." + docket.stage()));
        stage.pseudoClassStateChanged(PUBLISHED, docket.stage() == Stage.PUBLISHED);
        String age = time.age(docket.entered());
        facts.setText(entry.owner().isEmpty() ? age : age + " · " + entry.owner());
        Optional<Instant> due = docket.times().embargo().or(() -> docket.times().deadline());
        boolean late = due.filter(until -> until.isBefore(desk.clock().instant())).isPresent();
        String embargo = late ? "schedule.overdue" : "workflow.embargo";
        String key = docket.times().embargo().isPresent() ? embargo : "workflow.deadline";
        show(deadline, due.map(until -> desk.text(key, time.at(until))));
        deadline.pseudoClassStateChanged(LATE, late);
        boolean asked = docket.pictures() != PictureLane.NONE;
        show(pictures, asked ? Optional.of(desk.text("workflow.pictures." + docket.pictures())) : Optional.empty());
    }

    private static void show(Label badge, Optional<String> text) {
        badge.setText(text.orElse(""));
        badge.setVisible(text.isPresent());
        badge.setManaged(text.isPresent());
    }

    private static Label badge() {
        Label badge = new Label();
        badge.getStyleClass().add("badge");
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }
}
