package naskah.ui.settings;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import naskah.house.Agency;
import naskah.ui.Desk;
import naskah.ui.control.Columns;

/** What exported pictures keep, and the agencies whose pictures the house uses, and the terms that their pictures have unless they say otherwise. */
final class AgenciesPage {
    private final Desk desk;
    private final AgenciesViewModel model;
    private final Page page;
    private final TextField name;
    private final Node node;

    AgenciesPage(Desk desk, AgenciesViewModel model) {
        this.desk = desk;
        this.model = model;
        this.page = new Page(desk);
        this.name = page.text(model.name, "settings-agency-name");
        node = page.of(
                placeKept(),
                page.words("settings-why", desk.text("settings.agencies.why")),
                list(),
                buttons(),
                page.note("settings-agency-note", model.note),
                form());
    }

    Node node() {
        return node;
    }

    void focus() {
        name.requestFocus();
    }

    private Node placeKept() {
        CheckBox kept = new CheckBox(desk.text("settings.placeKept"));
        kept.setId("settings-placeKept");
        kept.setWrapText(true);
        kept.selectedProperty().bindBidirectional(model.placeKept);
        return kept;
    }

    private Node list() {
        ListView<Agency> list = new RemovableList<>(
                model.agencies, Agency::name, agency -> desk.text("settings.remove", agency.name()), model::remove);
        list.setId("settings-agencies");
        list.setAccessibleText(desk.text("settings.agencies"));
        list.setPlaceholder(page.words("placeholder", desk.text("settings.agencies.none")));
        model.chosenProperty().subscribe(index -> list.getSelectionModel().clearAndSelect(index.intValue()));
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0 && index.intValue() != model.chosenProperty().get()) {
                model.choose(index.intValue());
            }
        });
        return list;
    }

    private Node buttons() {
        FlowPane row = new FlowPane(page.button("settings-agency-add", "settings.agency.add", () -> {
            model.add();
            name.requestFocus();
            name.selectAll();
        }));
        row.getStyleClass().add("settings-flow");
        return row;
    }

    private Node form() {
        TextField days = page.text(model.days, "settings-agency-days");
        days.setPromptText(desk.text("settings.agency.days.prompt"));
        CheckBox once = new CheckBox(desk.text("settings.agency.oneUse"));
        once.setId("settings-agency-oneUse");
        once.selectedProperty().bindBidirectional(model.oneUse);
        VBox form = new VBox(
                new Columns(15, page.box("agency.name", name), page.box("agency.days", days)),
                page.box("agency.aliases", area(model.aliases, "settings-agency-aliases")),
                page.box("agency.terms", area(model.terms, "settings-agency-terms")),
                once);
        form.getStyleClass().add("rows");
        form.disableProperty().bind(model.chosenProperty().lessThan(0));
        return form;
    }

    private static TextArea area(StringProperty value, String id) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(2);
        area.setPrefColumnCount(20);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(value);
        return area;
    }
}
