package naskah.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.geometry.VPos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import javafx.util.StringConverter;
import naskah.house.CreditForm;
import naskah.house.DatelineForm;
import naskah.house.House;
import naskah.house.QuoteStyle;
import naskah.house.Zone;
import naskah.ui.Desk;

/** Asks for the house's choices; its result is the new profile, or nothing when the person thought better of it. */
public final class SettingsDialog extends Dialog<House> {
    private final Desk desk;
    private final SettingsViewModel model;
    private final GridPane form = new GridPane();
    private final Label wrong = new Label();

    public SettingsDialog(Desk desk, Window owner) {
        this.desk = desk;
        this.model = new SettingsViewModel(desk.house());
        initOwner(owner);
        setTitle(desk.text("settings.title"));
        setResizable(true);
        fill();
        ButtonType keep = new ButtonType(desk.text("settings.keep"), ButtonBar.ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(desk.text("settings.leave"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(keep, leave);
        getDialogPane().lookupButton(keep).setId("settings-keep");
        getDialogPane().lookupButton(keep).addEventFilter(ActionEvent.ACTION, this::stayWhileWrong);
        setResultConverter(button -> button == keep ? model.house().orElse(null) : null);
    }

    private void fill() {
        form.setId("settings-form");
        form.getStyleClass().add("settings-form");
        row("outlet", text(model.outlet, "settings-outlet"));
        row("site", text(model.site, "settings-site"));
        row("zone", choice(model.zone, List.of(Zone.values()), zone -> desk.text("settings.zone." + zone), "settings-zone"));
        row("dateline", choice(model.dateline, DatelineForm.ALL, this::sample, "settings-dateline"));
        row("credit", choice(model.credit, CreditForm.ALL, form -> form.render("ANTARA"), "settings-credit"));
        row("quotes", choice(model.quotes, List.of(QuoteStyle.values()), this::quotes, "settings-quotes"));
        row("limit", text(model.limit, "settings-limit"));
        row("categories", categories());
        wrong.getStyleClass().add("field-error");
        wrong.setId("settings-wrong");
        wrong.setWrapText(true);
        form.add(wrong, 1, form.getRowCount());
        getDialogPane().setContent(form);
    }

    private void row(String name, Control field) {
        Label label = new Label(desk.text("settings." + name));
        label.setLabelFor(field);
        GridPane.setValignment(label, VPos.BASELINE);
        label.setMinWidth(Control.USE_PREF_SIZE);
        field.setMaxWidth(Double.MAX_VALUE);
        form.addRow(form.getRowCount(), label, field);
    }

    private static TextField text(StringProperty value, String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(28);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private TextArea categories() {
        TextArea area = new TextArea();
        area.setId("settings-categories");
        area.setPrefRowCount(6);
        area.setPrefColumnCount(28);
        area.textProperty().bindBidirectional(model.categories);
        return area;
    }

    private static <T> ComboBox<T> choice(ObjectProperty<T> value, List<T> all, Function<T, String> label, String id) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(all);
        if (!all.contains(value.get())) {
            box.getItems().addFirst(value.get());
        }
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : label.apply(item);
            }

            @Override
            public T fromString(String shown) {
                throw new IllegalStateException("the choices are not typed");
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private String sample(DatelineForm form) {
        return form.render("Makassar", Optional.of(model.outlet.get().strip()).filter(o -> !o.isEmpty()).orElse("Warta"))
                .strip();
    }

    private String quotes(QuoteStyle style) {
        return desk.text("settings.quotes." + style);
    }

    private void stayWhileWrong(ActionEvent press) {
        List<SettingsViewModel.Wrong> all = model.wrong();
        wrong.setText(all.stream().map(w -> desk.text("settings.wrong." + w)).collect(Collectors.joining(" ")));
        if (!all.isEmpty()) {
            press.consume();
        }
    }
}
