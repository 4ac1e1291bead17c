package naskah.ui.settings;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import naskah.check.Rule;
import naskah.ui.Desk;

/** One rule in the list: its name, its id, how heavy it is taken, and whether the house says so or it is usual. */
final class RuleCell extends ListCell<Rule> {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Desk desk;
    private final RulesViewModel model;
    private final Label name = new Label();
    private final Label id = new Label();
    private final Label weight = new Label();
    private final HBox row = new HBox(name, id, weight);

    RuleCell(Desk desk, RulesViewModel model) {
        this.desk = desk;
        this.model = model;
        setPrefWidth(0);
        row.getStyleClass().add("rule-row");
        id.getStyleClass().add("rule-id");
        id.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        weight.setMinWidth(Region.USE_PREF_SIZE);
        model.weightsProperty().when(row.visibleProperty()).subscribe(weights -> weigh());
    }

    @Override
    protected void updateItem(Rule rule, boolean empty) {
        super.updateItem(rule, empty);
        setGraphic(empty || rule == null ? null : row);
        weigh();
    }

    private void weigh() {
        Rule rule = getItem();
        if (rule != null) {
            name.setText(model.name(rule));
            id.setText(rule.about().id());
            weight.setText(desk.text("check.weight." + model.weight(rule)));
            weight.getStyleClass()
                    .setAll("label", "rule-weight", "weight-" + model.weight(rule).name().toLowerCase(Locale.ROOT));
            row.pseudoClassStateChanged(CHANGED, !model.isUsual(rule));
        }
    }
}
