package naskah.ui.settings;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import naskah.house.Rate;
import naskah.ui.Desk;
import naskah.ui.control.Columns;

/** The house's exchange rates in a table, and where a new one is typed or a file of them taken in. */
final class RatesPage {
    private static final int DECIMALS = 6;

    private final Desk desk;
    private final RatesViewModel model;
    private final FileDialogs files;
    private final Page page;
    private final TableView<Rate> table;
    private final Node node;

    RatesPage(Desk desk, RatesViewModel model, FileDialogs files) {
        this.desk = desk;
        this.model = model;
        this.files = files;
        this.page = new Page(desk);
        this.table = table();
        node = page.of(
                page.words("settings-why", desk.text("settings.rates.why")),
                adding(),
                page.note("settings-rates-note", model.note),
                table,
                buttons());
    }

    Node node() {
        return node;
    }

    private Node adding() {
        TextField day = page.text(model.day, "settings-rate-day");
        day.setPromptText(desk.text("settings.rate.day.prompt"));
        TextField currency = page.text(model.currency, "settings-rate-currency");
        TextField rupiah = page.text(model.rupiah, "settings-rate-rupiah");
        rupiah.setPromptText("16.024,50");
        rupiah.setOnAction(enter -> model.add());
        Columns fields = new Columns(
                9, page.box("rate.day", day), page.box("rate.currency", currency), page.box("rate.rupiah", rupiah));
        VBox adding = new VBox(fields, page.button("settings-rate-add", "settings.add", model::add));
        adding.getStyleClass().add("rows");
        return adding;
    }

    private TableView<Rate> table() {
        TableView<Rate> rates = new TableView<>(model.rates);
        rates.setId("settings-rates");
        rates.setAccessibleText(desk.text("settings.section.RATES"));
        rates.setPlaceholder(page.words("placeholder", desk.text("settings.rates.none")));
        rates.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Locale locale = desk.messages().language().locale();
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(DECIMALS);
        rates.getColumns().add(column("settings.rate.day", rate -> day.format(rate.day())));
        rates.getColumns().add(column("settings.rate.currency", Rate::currency));
        rates.getColumns().add(column("settings.rate.rupiah", rate -> number.format(rate.rupiah())));
        rates.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.DELETE) {
                removeChosen();
                press.consume();
            }
        });
        return rates;
    }

    private TableColumn<Rate, String> column(String key, Function<Rate, String> shown) {
        TableColumn<Rate, String> column = new TableColumn<>(desk.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(shown.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private FlowPane buttons() {
        Button remove = page.button("settings-rate-remove", "settings.rate.remove", this::removeChosen);
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        Button take = page.button("settings-rates-import", "settings.import", () ->
                files.open(desk.text("settings.rates.file"), "*.csv", "*.tsv", "*.txt").ifPresent(model::importFrom));
        FlowPane row = new FlowPane(take, remove);
        row.getStyleClass().add("settings-flow");
        return row;
    }

    private void removeChosen() {
        Rate chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.remove(chosen);
        }
    }
}
