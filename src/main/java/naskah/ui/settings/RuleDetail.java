package naskah.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import naskah.check.Rule;
import naskah.house.Weight;
import naskah.ui.Desk;
import naskah.ui.check.SourceWords;

/** What there is to know of one rule, and how heavy the house takes it. */
final class RuleDetail {
    private final Desk desk;
    private final RulesViewModel model;
    private final Page page;
    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane(box);
    private final Label stop;
    private final Choice<Weight> weights;
    private final Button reset;
    private Rule rule;

    RuleDetail(Desk desk, RulesViewModel model) {
        this.desk = desk;
        this.model = model;
        this.page = new Page(desk);
        this.weights = new Choice<>("settings-rule-weight", List.of(Weight.values()), this::label);
        this.reset = page.button("settings-rule-reset", "settings.rule.reset", () -> model.reset(rule));
        this.stop = page.words("settings-note", desk.text("settings.rule.stop"));
        stop.getStyleClass().add("note-ATTENTION");
        stop.setId("settings-rule-stop");
        stop.managedProperty().bind(stop.visibleProperty());
        box.getStyleClass().add("rule-detail");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("settings-scroll");
        weights.setOnAction(chosen -> choose());
        model.weightsProperty().subscribe(now -> weigh());
    }

    Node node() {
        return scroll;
    }

    void show(Rule other) {
        rule = other;
        box.getChildren().clear();
        if (rule == null) {
            return;
        }
        Label name = page.words("settings-heading", model.name(rule));
        Label source = page.words(
                "rule-source", desk.text("check.source", rule.about().id(), SourceWords.of(rule.about(), desk.messages())));
        FlowPane row = new FlowPane(weights, reset);
        row.getStyleClass().add("settings-flow");
        weights.setAccessibleText(desk.text("settings.rule.weight"));
        box.getChildren().addAll(name, source, row, stop, page.words("rule-why", model.why(rule)));
        examples("settings.rule.wrong", "rule-wrong", rule.examples().wrong());
        examples("settings.rule.right", "rule-right", rule.examples().right());
        scroll.setVvalue(0);
        weigh();
    }

    private void examples(String key, String styleClass, List<String> texts) {
        Label title = new Label(desk.text(key));
        title.getStyleClass().addAll("field-label", styleClass);
        box.getChildren().add(title);
        texts.forEach(text -> box.getChildren().add(page.words("rule-example", text.strip())));
    }

    private void choose() {
        if (rule != null && weights.getValue() != null && weights.getValue() != model.weight(rule)) {
            model.choose(rule, weights.getValue());
        }
    }

    private void weigh() {
        if (rule != null) {
            weights.setValue(null);
            weights.setValue(model.weight(rule));
            reset.setDisable(model.isUsual(rule));
            stop.setVisible(model.isLightenedStop(rule));
        }
    }

    private String label(Weight weight) {
        String name = desk.text("check.weight." + weight);
        boolean usual = rule != null && rule.about().weight() == weight;
        return usual ? desk.text("settings.rule.usual", name) : name;
    }
}
