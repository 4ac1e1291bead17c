package naskah.ui.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.workflow.AskCard;
import naskah.ui.workflow.Refusals;
import naskah.ui.workflow.ShortTime;
import org.kordamp.ikonli.feather.Feather;

/** Stands above the panes for as long as something of the schedule waits for a decision: what was missed, went out, or is still owed. */
public final class ScheduleBar {
    private static final int SHOWN = 4;

    /** Nothing is wrong. */
    private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

    /** What lies outside of the bar. */
    public interface Beyond {
        void open(ArticleId article);

        void export(Article article);
    }

    /** Another time is asked for below the article's own line, so that it stays in sight which one it is. */
    private record Asking(ArticleId article, AskCard card) {
        boolean isOf(Line line) {
            return line instanceof Line.Overdue && line.article().equals(article);
        }
    }

    private final Desk desk;
    private final ScheduleViewModel model;
    private final Beyond beyond;
    private final ShortTime time;
    private final VBox root = new VBox();
    private final ListChangeListener<Line> changed = change -> show();
    private final Map<Line, Node> rows = new HashMap<>();
    private Optional<Asking> asking = Optional.empty();

    public ScheduleBar(Desk desk, ScheduleViewModel model, Beyond beyond) {
        this.desk = desk;
        this.model = model;
        this.beyond = beyond;
        this.time = new ShortTime(desk);
        root.setId("schedule");
        root.getStyleClass().add("schedule-bar");
        root.managedProperty().bind(root.visibleProperty());
        root.getProperties().put(ScheduleBar.class, changed);
        model.lines().addListener(new WeakListChangeListener<>(changed));
        show();
    }

    public Node node() {
        return root;
    }

    private void show() {
        List<Line> lines = List.copyOf(model.lines());
        asking = asking.filter(asked -> lines.stream().anyMatch(asked::isOf));
        become(nodes(lines));
        root.pseudoClassStateChanged(CALM, lines.stream().allMatch(Line.Out.class::isInstance));
        root.setVisible(!lines.isEmpty());
    }

    private List<Node> nodes(List<Line> lines) {
        List<Node> nodes = new ArrayList<>();
        long overdue = lines.stream().filter(Line.Overdue.class::isInstance).count();
        if (overdue > 0) {
            nodes.add(head(overdue));
        }
        rows.keySet().retainAll(lines);
        lines.stream().limit(SHOWN).forEach(line -> {
            nodes.add(rows.computeIfAbsent(line, this::row));
            asking.filter(asked -> asked.isOf(line)).ifPresent(asked -> nodes.add(asked.card()));
        });
        if (lines.size() > SHOWN) {
            nodes.add(words("schedule.more", desk.text("schedule.more", lines.size() - SHOWN)));
        }
        return nodes;
    }

    /** What stays is not touched, so that it keeps the focus and what is being typed in it. */
    private void become(List<Node> nodes) {
        List<Node> shown = root.getChildren();
        shown.retainAll(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (i == shown.size() || shown.get(i) != node) {
                shown.remove(node);
                shown.add(i, node);
            }
        }
    }

    private Node head(long overdue) {
        Label words = words("schedule.missed", desk.text("schedule.missed", overdue));
        words.setGraphic(Icon.of(Feather.CLOCK));
        words.getStyleClass().add("schedule-head");
        return row(words, button("schedule.later", "schedule.later", model::later));
    }

    private Node row(Line line) {
        return switch (line) {
            case Line.Overdue overdue -> overdue(overdue);
            case Line.Out out -> row(
                    headline(out),
                    words("schedule.out", desk.text("schedule.out", at(out.until()))),
                    button("schedule.export:" + out.article(), "schedule.export", () -> export(out)),
                    close(out));
            case Line.Owed owed -> row(
                    headline(owed),
                    words("schedule.owed", desk.text("schedule.owed", owed.into(), owed.why())),
                    button("schedule.retry:" + owed.article(), "schedule.retry", () -> model.retry(owed)),
                    close(owed));
            case Line.Unread unread -> row(
                    headline(unread),
                    words("schedule.unread", desk.text("schedule.unread", desk.folder().path())),
                    button("schedule.retry:" + unread.article(), "schedule.retry", () -> model.retry(unread)),
                    close(unread));
            case Line.Changed changed -> row(
                    headline(changed),
                    words("schedule.changed", desk.text("schedule.changed", at(changed.at()))),
                    close(changed));
        };
    }

    private Node overdue(Line.Overdue line) {
        FlowPane row = row(headline(line), words("schedule.time:" + line.article(), desk.text("schedule.due", at(line.what().until()))));
        line.why().ifPresent(why -> row.getChildren().add(words("schedule.why:" + line.article(), sentence(why))));
        if (ScheduleViewModel.mayPublish(desk.person())) {
            row.getChildren().add(
                    button("schedule.publish:" + line.article(), "schedule.publish", () -> model.publishNow(line)));
        }
        if (ScheduleViewModel.mayPostpone(desk.person())) {
            row.getChildren().add(
                    button("schedule.postpone:" + line.article(), "schedule.postpone", () -> ask(line)));
        }
        return row;
    }

    private void ask(Line.Overdue line) {
        AskCard card = AskCard.moment(desk, desk.text("schedule.postponing"), until -> {
            asking = Optional.empty();
            standing(line.article()).ifPresent(now -> model.postpone(now, until));
            show();
        }, () -> {
            asking = Optional.empty();
            show();
        });
        asking = Optional.of(new Asking(line.article(), card));
        show();
        card.focus();
    }

    /** The line of the article as it is now: it may have been refused since the time was asked for. */
    private Optional<Line.Overdue> standing(ArticleId article) {
        return model.lines().stream()
                .filter(line -> line.article().equals(article))
                .flatMap(line -> line instanceof Line.Overdue overdue ? Stream.of(overdue) : Stream.empty())
                .findFirst();
    }

    private void export(Line.Out out) {
        model.article(out.article(), article -> {
            model.dismiss(out);
            beyond.export(article);
        });
    }

    private String at(Instant instant) {
        return desk.text("schedule.at", time.at(instant), desk.house().zone().name());
    }

    private String sentence(Why why) {
        return switch (why) {
            case Why.Guards guards ->
                guards.refusals().stream().map(new Refusals(desk)::sentence).collect(Collectors.joining(" "));
            case Why.Nobody nobody -> desk.text("schedule.nobody", nobody.name());
        };
    }

    private Hyperlink headline(Line line) {
        Hyperlink link = new Hyperlink(name(line));
        link.setId("schedule.open:" + line.article());
        link.setOnAction(press -> beyond.open(line.article()));
        link.maxWidthProperty().bind(root.widthProperty().subtract(40));
        return link;
    }

    private String name(Line line) {
        return line.headline().isBlank() ? desk.text("list.untitled") : line.headline();
    }

    private Node close(Line line) {
        return Icon.button(Feather.X, desk.text("shell.dismiss"), () -> model.dismiss(line));
    }

    private Label words(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.maxWidthProperty().bind(root.widthProperty().subtract(40));
        return label;
    }

    private Button button(String id, String key, Runnable deed) {
        Button button = new Button(desk.text(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(press -> deed.run());
        return button;
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(8, 4, nodes);
        row.getStyleClass().add("schedule-row");
        return row;
    }
}
