package naskah.ui.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import naskah.house.Choices.ChinaName;
import naskah.house.Choices.ClockMark;
import naskah.house.Choices.PercentForm;
import naskah.house.Choices.ZoneForm;
import naskah.house.QuoteStyle;
import naskah.ui.Desk;
import naskah.ui.control.Columns;
import naskah.ui.control.FieldBox;

/** Where the standard leaves a house free, and what this one writes. */
final class StylePage {
    private final Desk desk;
    private final Page page;
    private final Node node;

    StylePage(Desk desk, SettingsViewModel model) {
        this.desk = desk;
        this.page = new Page(desk);
        node = page.of(
                page.words("settings-why", desk.text("settings.style.why")),
                new Columns(
                        15,
                        choice("zones", model.zones, ZoneForm.values()),
                        choice("percent", model.percent, PercentForm.values()),
                        choice("clock", model.clock, ClockMark.values()),
                        choice("china", model.china, ChinaName.values()),
                        choice("quotes", model.quotes, QuoteStyle.values())));
    }

    Node node() {
        return node;
    }

    private <T extends Enum<T>> FieldBox choice(String name, ObjectProperty<T> value, T[] all) {
        return page.choice(name, value, List.of(all), each -> desk.text("settings." + name + "." + each.name()));
    }
}
