package naskah.ui.check;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import naskah.check.Finding;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** One finding in words: what, why, by which rule, and everything that can be done about it. */
final class FindingCard extends VBox {
    private static final int SUGGESTIONS = 5;

    private final Desk desk;
    private final CheckViewModel model;
    private final Runnable done;
    private Button first;

    /** @param done runs after anything was done about the finding */
    FindingCard(Desk desk, CheckViewModel model, Finding finding, Runnable done) {
        this.desk = desk;
        this.model = model;
        this.done = done;
        getStyleClass().addAll("finding-card", weight(finding));
        getChildren().addAll(head(finding), words("finding-message", message(desk, finding)));
        FlowPane suggestions = new FlowPane();
        suggestions.getStyleClass().add("finding-suggestions");
        suggestions.managedProperty().bind(suggestions.visibleProperty());
        suggestions.setVisible(false);
        getChildren().addAll(
                suggestions,
                words("finding-why", desk.text("rule." + finding.id() + ".why")),
                words("finding-source", desk.text("check.source", finding.id(), SourceWords.of(finding.rule().about(), desk.messages()))),
                model.needsGrounds(finding) && !model.isIgnored(finding) ? stop(finding) : ways(finding));
        model.suggestions(finding, all -> suggest(suggestions, finding, all));
    }

    static String message(Desk desk, Finding finding) {
        return desk.text(finding.messageKey(), finding.arguments());
    }

    static String weight(Finding finding) {
        return "weight-" + finding.weight().name().toLowerCase(Locale.ROOT);
    }

    /** Puts the keyboard on what is most likely to be done. */
    void focusFirst() {
        if (first != null) {
            first.requestFocus();
        }
    }

    private Node head(Finding finding) {
        Label name = new Label(
                desk.text("check.weight." + finding.weight()) + " · " + desk.text("rule." + finding.id() + ".name"));
        name.getStyleClass().add("finding-name");
        name.setWrapText(true);
        return name;
    }

    private void suggest(FlowPane row, Finding finding, List<String> all) {
        row.setVisible(!all.isEmpty());
        for (int i = 0; i < Math.min(SUGGESTIONS, all.size()); i++) {
            String suggestion = all.get(i);
            String shown = suggestion.isBlank() ? desk.text("check.delete") : suggestion;
            Button take = button("finding-take-" + i, shown, () -> model.take(finding, suggestion));
            take.getStyleClass().add(i == 0 ? "accent" : "button-outlined");
            take.setAccessibleText(desk.text("check.take", finding.text(), shown));
            row.getChildren().add(take);
        }
    }

    private Node ways(Finding finding) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("finding-ways");
        if (model.isIgnored(finding)) {
            row.getChildren().add(way("finding-look-again", "check.lookAgain", () -> model.lookAgain(finding)));
            return row;
        }
        row.getChildren().addAll(
                way("finding-ignore", "check.ignore.here", () -> model.ignoreHere(finding, "", "")),
                way("finding-ignore-article", "check.ignore.article", () -> model.ignoreThroughout(finding, "", "")),
                isUnknownWord(finding)
                        ? way("finding-add-word", "check.addWord", () -> model.addToDictionary(finding))
                        : way("finding-ignore-always", "check.ignore.always", () -> model.ignoreAlways(finding)));
        return row;
    }

    private static boolean isUnknownWord(Finding finding) {
        return finding.id().equals("EJA-01");
    }

    /** A stop stands unless somebody says who lets it pass and why. */
    private Node stop(Finding finding) {
        TextField name = field("finding-stop-name", "check.stop.name");
        name.setText(desk.person().name());
        name.setEditable(desk.person().isAlone());
        TextField reason = field("finding-stop-reason", "check.stop.reason");
        Button pass = button(
                "finding-stop-pass", desk.text("check.stop.pass"),
                () -> model.ignoreHere(finding, name.getText().strip(), reason.getText().strip()));
        pass.disableProperty().bind(name.textProperty().map(String::isBlank)
                .flatMap(noName -> reason.textProperty().map(text -> noName || text.isBlank())));
        VBox box = new VBox(words("finding-stop-hint", desk.text("check.stop.hint")), name, reason, pass);
        box.getStyleClass().add("finding-stop");
        if (isUnknownWord(finding)) {
            box.getChildren().add(way("finding-add-word", "check.addWord", () -> model.addToDictionary(finding)));
        }
        return box;
    }

    private TextField field(String id, String key) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(desk.text(key));
        field.setAccessibleText(desk.text(key));
        return field;
    }

    private Button way(String id, String key, Runnable deed) {
        Button button = button(id, desk.text(key), deed);
        button.getStyleClass().addAll("flat", "finding-way");
        if (id.equals("finding-ignore")) {
            button.setGraphic(Icon.of(Feather.EYE_OFF));
        }
        return button;
    }

    private Button button(String id, String text, Runnable deed) {
        Button button = new Button(text);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setOnAction(press -> {
            deed.run();
            done.run();
        });
        if (first == null || id.equals("finding-take-0")) {
            first = button;
        }
        return button;
    }

    private static Label words(String styleClass, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
