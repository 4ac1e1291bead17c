package naskah.ui.handover;

import javafx.beans.binding.DoubleExpression;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import naskah.article.diff.Run;
import naskah.article.diff.WordDiff;
import naskah.article.merge.Clash;
import naskah.ui.Desk;
import naskah.ui.handover.ClashesViewModel.Choice;

/** What both desks changed differently, side by side: here at the left, the parcel's at the right, and which of them stands. */
public final class ClashCard extends VBox {
    private static final PseudoClass STANDS = PseudoClass.getPseudoClass("stands");
    private static final int HASH = 8;

    /** Of the window's height. */
    private static final double SHARE = 0.6;

    private final Desk desk;
    private final ClashesViewModel model;
    private final Button done = new Button();
    private final ScrollPane scroll;
    private Node first = done;

    /** @param close puts the card away; what is undecided stays as it is here */
    public ClashCard(Desk desk, ClashesViewModel model, Runnable close) {
        this.desk = desk;
        this.model = model;
        setId("clashes");
        getStyleClass().addAll("card-window", "clash-card");
        setMaxHeight(USE_PREF_SIZE);
        VBox rows = new VBox();
        rows.getStyleClass().add("clash-rows");
        for (int i = 0; i < model.clashes().size(); i++) {
            rows.getChildren().add(row(model.clashes().get(i), i));
        }
        scroll = new ScrollPane(rows);
        rows.heightProperty().subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(
                wrapped(desk.text("handover.clash.title"), "card-title"),
                wrapped(desk.text("handover.clash.about"), "text-muted"),
                scroll,
                ending(close));
    }

    /** Scrolls where there is more than fits into a window of this height. */
    public void fit(ObservableDoubleValue window) {
        scroll.maxHeightProperty().bind(DoubleExpression.doubleExpression(window).multiply(SHARE));
    }

    /** Goes to the first choice; what scrolls is in the scene only from its first style pass on. */
    public void focus() {
        applyCss();
        layout();
        first.requestFocus();
    }

    private Node ending(Runnable close) {
        Label left = new Label();
        left.setId("clash-left");
        left.getStyleClass().add("text-muted");
        left.textProperty().bind(model.undecidedProperty().map(count -> desk.text("handover.clash.left", count)));
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        done.setId("clash-done");
        done.setText(desk.text("handover.clash.done"));
        done.setMinWidth(USE_PREF_SIZE);
        done.getStyleClass().add("accent");
        done.setOnAction(press -> close.run());
        HBox ending = new HBox(12, left, done);
        ending.setAlignment(Pos.CENTER_LEFT);
        return ending;
    }

    private Node row(Clash clash, int number) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("clash-sides");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.add(side(clash, Choice.MINE, "clash-mine-" + number), 0, 0);
        grid.add(side(clash, Choice.THEIRS, "clash-theirs-" + number), 1, 0);
        VBox row = new VBox(wrapped(part(clash), "comparison-field"), grid);
        row.getStyleClass().add("clash-row");
        return row;
    }

    private Node side(Clash clash, Choice side, String id) {
        boolean mine = side == Choice.MINE;
        ToggleButton choose = new ToggleButton(desk.text(mine ? "handover.clash.mine" : "handover.clash.theirs"));
        choose.setId(id);
        choose.getStyleClass().add("small");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setAccessibleHelp(part(clash) + ". " + (mine ? clash.mine() : clash.theirs()));
        choose.setOnAction(press -> {
            if (mine) {
                model.keepMine(clash);
            } else {
                model.takeTheirs(clash);
            }
            choose.setSelected(true);
        });
        if (first == done) {
            first = choose;
        }
        Label head = wrapped(desk.text(mine ? "handover.clash.here" : "handover.clash.there"), "field-label");
        VBox box = new VBox(head, words(clash, mine), choose);
        box.getStyleClass().add("clash-side");
        model.choice(clash).subscribe(chosen -> {
            choose.setSelected(chosen == side);
            box.pseudoClassStateChanged(STANDS, chosen == side || mine && chosen == Choice.OPEN);
        });
        return box;
    }

    /** One side's words, those that the other has not told from the rest. */
    private Node words(Clash clash, boolean mine) {
        String own = mine ? clash.mine() : clash.theirs();
        boolean photo = clash.part().endsWith(".photo") && own.length() > HASH;
        if (own.isBlank() || photo) {
            String told = photo ? desk.text("revisions.photo", own.substring(0, HASH)) : desk.text("handover.clash.gone");
            return wrapped(told, "text-muted");
        }
        TextFlow flow = new TextFlow();
        for (Run run : WordDiff.between(clash.mine(), clash.theirs())) {
            if (run.kind() != (mine ? Run.Kind.NEW : Run.Kind.GONE)) {
                Text text = new Text(run.text());
                text.getStyleClass().add(run.kind() == Run.Kind.SAME ? "clash-same" : "clash-own");
                flow.getChildren().add(text);
            }
        }
        return flow;
    }

    /** A field by its name in the comparison; a block by what it is. */
    private String part(Clash clash) {
        String name = clash.part();
        if (name.startsWith("block:")) {
            int dot = name.indexOf('.');
            return desk.text(dot < 0 ? "revisions.field.body" : "revisions.field.picture" + name.substring(dot));
        }
        boolean own = name.equals("order") || name.equals("bylines");
        return desk.text((own ? "handover.part." : "revisions.field.") + name);
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
