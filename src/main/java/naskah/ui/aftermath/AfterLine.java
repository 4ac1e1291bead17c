package naskah.ui.aftermath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import naskah.article.ArticleId;
import naskah.article.complaint.Answer;
import naskah.article.correction.Correction;
import naskah.storage.Complaints.Filed;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** What came after publication, above the article's form: corrections with the way to the other article, complaints with their clock. */
public final class AfterLine {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    /** What can be done from here. */
    public interface Deeds {
        void open(ArticleId article);

        void answer(Filed complaint);

        /** Writes what proves the article's past into a file. */
        void evidence();
    }

    private static final double TOOLTIP = 480;

    /** So many rows are seen at once; the form below is what the desk is for. */
    private static final int ROWS = 3;

    private final Desk desk;
    private final AfterViewModel model;
    private final Deeds deeds;
    private final Clock clock;
    private final VBox root = new VBox();
    private final Subscription following;
    private final List<Ticking> ticking = new ArrayList<>();
    private After told = After.NOTHING;
    private boolean whole;

    /** A clock that runs while everything around it stays as it is. */
    private record Ticking(Filed filed, Label clock) {}

    public AfterLine(Desk desk, AfterViewModel model, Deeds deeds) {
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
        this.clock = new Clock(desk);
        root.setId("after");
        root.getStyleClass().add("after");
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
        following = model.afterProperty().subscribe(this::show);
    }

    public Node node() {
        return root;
    }

    public void dispose() {
        following.unsubscribe();
    }

    /** Only the clocks have changed in most minutes: what has the focus keeps it. */
    private void show(After after) {
        boolean same = after.toldAt(told.at()).equals(told);
        told = after;
        if (same) {
            ticking.forEach(this::tick);
        } else {
            fill(after);
        }
    }

    private void fill(After after) {
        ticking.clear();
        List<Node> rows = rows(after);
        int shown = whole ? rows.size() : Math.min(ROWS, rows.size());
        root.getChildren().setAll(rows.subList(0, shown));
        if (rows.size() > ROWS) {
            String words = whole ? desk.text("after.fewer") : desk.text("after.all", rows.size());
            root.getChildren().add(button("after-all", words, () -> {
                whole = !whole;
                fill(told);
            }));
        }
        root.setVisible(!rows.isEmpty());
    }

    /** What waits for somebody comes first. */
    private List<Node> rows(After after) {
        List<Node> rows = new ArrayList<>();
        after.complaints().stream().filter(filed -> filed.answered().isEmpty()).map(this::open).forEach(rows::add);
        after.corrections().stream().map(this::correction).forEach(rows::add);
        after.complaints().stream().filter(filed -> filed.answered().isPresent()).map(this::answered).forEach(rows::add);
        return rows;
    }

    private Node correction(After.Told told) {
        Correction correction = told.correction();
        HBox row = row(
                badge(desk.text("after.kind." + correction.kind().tag())),
                words("after-words", desk.text("after.pair", correction.wrong(), correction.right()), correction.at().printed()));
        told.other().ifPresent(other -> row.getChildren().addAll(
                fixed(new Label(desk.text(correction.corrected().equals(model.article()) ? "after.told.in" : "after.told.of"))),
                link(other)));
        return row;
    }

    private Node link(After.Other other) {
        Hyperlink link = new Hyperlink(other.headline().isBlank() ? desk.text("list.untitled") : other.headline());
        link.setId("after-other-" + other.id());
        link.setMinWidth(0);
        link.setOnAction(press -> deeds.open(other.id()));
        return link;
    }

    private Node open(Filed filed) {
        Label left = badge("");
        left.setId("complaint-clock-" + filed.number());
        left.setGraphic(Icon.of(Feather.CLOCK));
        Ticking running = new Ticking(filed, left);
        ticking.add(running);
        tick(running);
        Button answer = button("complaint-answer-" + filed.number(), desk.text("after.answer"), () -> deeds.answer(filed));
        Button evidence = Icon.button(Feather.FILE_TEXT, desk.text("after.evidence"), deeds::evidence);
        evidence.setId("complaint-evidence-" + filed.number());
        Label text = words("after-words", filed.complaint().text(), from(filed));
        return row(badge(desk.text("after.complaint")), left, text, answer, evidence);
    }

    private void tick(Ticking running) {
        running.clock().setText(clock.words(running.filed().complaint()));
        running.clock().pseudoClassStateChanged(LATE, clock.isOverdue(running.filed().complaint()));
    }

    private String from(Filed filed) {
        return Optional.of(filed.complaint().from().words()).filter(words -> !words.isEmpty()).orElse(desk.text("after.nameless"));
    }

    private Node answered(Filed filed) {
        Answer answer = filed.answered().orElseThrow().answer();
        String text = desk.text("after.answered", filed.complaint().text(), answer.at().printed(), answer.how());
        Label done = words("row-facts", text, from(filed));
        done.setId("complaint-done-" + filed.number());
        return row(badge(desk.text("after.complaint")), done);
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("after-row");
        return row;
    }

    private static Label badge(String text) {
        Label badge = fixed(new Label(text));
        badge.getStyleClass().add("badge");
        return badge;
    }

    private static <T extends Region> T fixed(T part) {
        part.setMinWidth(Region.USE_PREF_SIZE);
        return part;
    }

    /** One line that gives way; the whole of it, and what else is known, is told where the pointer rests. */
    private static Label words(String style, String text, String more) {
        Label words = new Label(text.lines().collect(Collectors.joining(" ")));
        words.getStyleClass().add(style);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        Tooltip whole = new Tooltip(text + "\n" + more);
        whole.setWrapText(true);
        whole.setMaxWidth(TOOLTIP);
        words.setTooltip(whole);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Button button(String id, String text, Runnable deed) {
        Button button = fixed(new Button(text));
        button.getStyleClass().addAll("flat", "small", "after-button");
        button.setId(id);
        button.setOnAction(press -> deed.run());
        return button;
    }
}
