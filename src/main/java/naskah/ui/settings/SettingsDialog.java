package naskah.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import naskah.house.CreditForm;
import naskah.house.DatelineForm;
import naskah.house.House;
import naskah.house.QuoteStyle;
import naskah.house.Zone;
import naskah.ui.Desk;
import naskah.ui.control.Columns;
import naskah.ui.control.FieldBox;
import naskah.ui.control.Note;
import naskah.ui.settings.SettingsViewModel.Wrong;

/** Asks for the house's choices; its result is the new profile, or nothing when the person thought better of it. */
public final class SettingsDialog extends Dialog<House> {
    private final Desk desk;
    private final SettingsViewModel model;
    private final VBox form = new VBox();
    private final Map<Wrong, FieldBox> boxes = new EnumMap<>(Wrong.class);

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
        boxes.put(Wrong.OUTLET, box("outlet", text(model.outlet, "settings-outlet")));
        boxes.put(Wrong.SITE, box("site", text(model.site, "settings-site")));
        boxes.put(Wrong.LIMIT, box("limit", text(model.limit, "settings-limit")));
        Columns choices = new Columns(
                15,
                box("zone", choice(model.zone, List.of(Zone.values()), zone -> desk.text("settings.zone." + zone), "settings-zone")),
                box("quotes", choice(model.quotes, List.of(QuoteStyle.values()), this::quotes, "settings-quotes")),
                box("dateline", choice(model.dateline, DatelineForm.ALL, this::sample, "settings-dateline")),
                box("credit", choice(model.credit, CreditForm.ALL, form -> form.render("ANTARA"), "settings-credit")));
        form.getChildren().addAll(new Columns(15, boxes.get(Wrong.OUTLET), boxes.get(Wrong.SITE)), choices);
        form.getChildren().addAll(boxes.get(Wrong.LIMIT), box("categories", categories()));
        getDialogPane().setContent(form);
    }

    private FieldBox box(String name, Control field) {
        field.setMaxWidth(Double.MAX_VALUE);
        return new FieldBox(desk.text("settings." + name), field);
    }

    private static TextField text(StringProperty value, String id) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private TextArea categories() {
        TextArea area = new TextArea();
        area.setId("settings-categories");
        area.setPrefRowCount(7);
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
        List<Wrong> all = model.wrong();
        boxes.forEach((what, box) ->
                box.say(all.contains(what) ? Note.wrong(desk.text("settings.wrong." + what)) : Note.NONE));
        if (!all.isEmpty()) {
            press.consume();
            form.lookup("#settings-" + all.getFirst().name().toLowerCase(Locale.ROOT)).requestFocus();
            getDialogPane().getScene().getWindow().sizeToScene();
        }
    }
}
