package naskah.ui.settings;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naskah.check.Rule;
import naskah.ui.Desk;

/** Every rule in a list that can be searched, and beside it, or below where it is narrow, what there is to know of one. */
final class RulesPage {
    private static final double WIDE = 42;

    private final Desk desk;
    private final RulesViewModel model;
    private final Page page;
    private final ListView<Rule> list = new ListView<>();
    private final TextField search = new TextField();
    private final VBox node = new VBox();

    RulesPage(Desk desk, RulesViewModel model) {
        this.desk = desk;
        this.model = model;
        this.page = new Page(desk);
        RuleDetail detail = new RuleDetail(desk, model);
        SplitPane split = new SplitPane(list(), detail.node());
        split.setDividerPositions(0.45);
        VBox.setVgrow(split, Priority.ALWAYS);
        node.getStyleClass().add("settings-rules");
        node.getChildren().addAll(head(), split);
        node.widthProperty().subscribe(width -> turn(split, width.doubleValue()));
        list.getSelectionModel().selectedItemProperty().subscribe(detail::show);
        model.shownProperty().subscribe(rules -> {
            list.getItems().setAll(rules);
            list.getSelectionModel().selectFirst();
        });
    }

    Node node() {
        return node;
    }

    private ListView<Rule> list() {
        list.setId("settings-rules");
        list.setAccessibleText(desk.text("settings.section.RULES"));
        list.setPlaceholder(new Label(desk.text("settings.rule.none")));
        list.setCellFactory(view -> new RuleCell(desk, model));
        return list;
    }

    private HBox head() {
        search.setId("settings-rules-search");
        search.textProperty().bindBidirectional(model.query);
        search.setPromptText(desk.text("settings.rule.search"));
        search.setAccessibleText(desk.text("settings.rule.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        Button reset = page.button("settings-rules-reset", "settings.rule.resetAll", model::resetAll);
        model.weightsProperty().subscribe(weights -> {
            reset.setDisable(weights.isEmpty());
            reset.setText(desk.text("settings.rule.resetAll", model.changed()));
        });
        HBox head = new HBox(search, reset);
        head.getStyleClass().add("settings-row");
        return head;
    }

    private void turn(SplitPane split, double width) {
        split.setOrientation(width > WIDE * search.getFont().getSize() ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    }
}
