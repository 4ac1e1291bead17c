package naskah.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import naskah.article.Byline;
import naskah.article.change.Change;
import naskah.article.change.Place;
import naskah.article.diff.FactsFirst;
import naskah.article.diff.Run;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.control.RunText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One change: where it is, which facts it may touch, its words among their neighbours, and what to do with it. */
final class ChangeCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int AROUND = 48;
    private static final int LONGEST = 320;
    private static final int HASH = 8;

    private final Desk desk;
    private final ReviewViewModel model;
    private final Change change;

    ChangeCard(Desk desk, ReviewViewModel model, Change change) {
        this.desk = desk;
        this.model = model;
        this.change = change;
        getStyleClass().add("change-card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(model.place(change) + ": " + change.gone() + " → " + change.added());
        setFocusTraversable(true);
        TextFlow words = words();
        getChildren().addAll(head(), words, deeds());
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.chosenProperty().set(Optional.of(change));
            }
        });
        setOnMousePressed(press -> {
            requestFocus();
            press.consume(); // the scroll pane around it would take the focus
            if (press.getClickCount() == 2) {
                model.goTo(change);
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && model.isAcceptable()) {
                model.accept(change);
                key.consume();
            } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                model.reverse(change);
                key.consume();
            } else if (key.getCode() == KeyCode.SPACE) {
                model.goTo(change);
                key.consume();
            }
        });
    }

    Change change() {
        return change;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private FlowPane head() {
        Label place = new Label(model.place(change));
        place.getStyleClass().add("change-place");
        FlowPane head = new FlowPane(place);
        head.getStyleClass().add("change-head");
        for (FactsFirst.Kind kind : FactsFirst.Kind.values()) {
            if (change.facts().contains(kind)) {
                Label fact = new Label(desk.text("review.fact." + kind));
                fact.getStyleClass().add("change-fact");
                head.getChildren().add(fact);
            }
        }
        return head;
    }

    private HBox deeds() {
        HBox deeds = new HBox();
        deeds.getStyleClass().add("change-deeds");
        deeds.setAlignment(Pos.CENTER_LEFT);
        String topic = model.topicProperty().get().name();
        if (model.isAcceptable()) {
            deeds.getChildren().add(deed("accept", "review.accept." + topic, Feather.CHECK, () -> model.accept(change)));
        }
        String reverse = model.isAcceptable() ? "review.reverse." + topic : "review.reverse.OWN";
        deeds.getChildren().add(deed("reverse", reverse, Feather.CORNER_UP_LEFT, () -> model.reverse(change)));
        return deeds;
    }

    private Button deed(String id, String key, Ikon icon, Runnable deed) {
        Button button = new Button(desk.text(key), Icon.of(icon));
        button.setId("change-" + id);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(press -> deed.run());
        return button;
    }

    private TextFlow words() {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("comparison-text");
        if (change.place() instanceof Place.Look || change.place().field().equals("kind")) {
            Text told = RunText.plain(desk.text("review.look." + (change.place() instanceof Place.Look ? "marks" : "kind")) + " ");
            told.getStyleClass().add("change-told");
            flow.getChildren().add(told);
        }
        Core core = Core.of(change);
        shown().forEach(run -> core.parts(run).forEach(part -> flow.getChildren().add(text(part))));
        if (change.gone().isEmpty() && change.added().isEmpty() && flow.getChildren().isEmpty()) {
            flow.getChildren().add(text(new Core.Part(new Run(Run.Kind.SAME, "—"), false)));
        }
        return flow;
    }

    private static Text text(Core.Part part) {
        Text text = RunText.of(part.run());
        if (part.exact()) {
            text.getStyleClass().add("exact");
        }
        return text;
    }

    /** The change with some words before and after it; a photo by the beginning of its hash. */
    private List<Run> shown() {
        boolean photo = change.place().field().endsWith(".photo");
        List<Run> shown = new ArrayList<>();
        List<Run> runs = change.runs();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            String text = change.place().field().equals("byline") ? roles(run.text()) : run.text();
            if (run.kind() == Run.Kind.SAME && runs.size() > 1 && i == 0) {
                text = end(text);
            } else if (run.kind() == Run.Kind.SAME && runs.size() > 1 && i == runs.size() - 1) {
                text = beginning(text, AROUND);
            } else if (photo && text.length() > HASH) {
                text = desk.text("revisions.photo", text.substring(0, HASH)) + " ";
            } else {
                text = beginning(text, LONGEST);
            }
            shown.add(new Run(run.kind(), text));
        }
        return shown;
    }

    /** Names of roles in the person's language. */
    private String roles(String bylines) {
        String told = bylines;
        for (Byline.Role role : Byline.Role.values()) {
            told = told.replace("(" + role + ")", "(" + desk.text("revisions.field.byline." + role) + ")");
        }
        return told;
    }

    private static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.indexOf(' ', longest - 12);
        return text.substring(0, space < 0 || space > longest + 12 ? longest : space) + "…";
    }

    private static String end(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int space = text.indexOf(' ', text.length() - AROUND);
        return "…" + text.substring(space < 0 ? text.length() - AROUND : space + 1);
    }
}
