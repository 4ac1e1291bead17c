package naskah.ui.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import naskah.document.Links;
import naskah.house.CreditForm;
import naskah.house.DatelineForm;
import naskah.house.House;
import naskah.house.Outlet;
import naskah.house.QuoteStyle;
import naskah.house.Zone;

/** The house profile being changed; {@link #house} is empty while something is wrong, and {@link #wrong} says what. */
public final class SettingsViewModel {
    private static final int SHORTEST_LIMIT = 20;
    private static final int LONGEST_LIMIT = 200;

    /** What can be wrong; {@code settings.wrong.<name>} is the message. */
    public enum Wrong {
        OUTLET,
        SITE,
        LIMIT
    }

    private final House before;
    final StringProperty outlet = new SimpleStringProperty();
    final StringProperty site = new SimpleStringProperty();
    final StringProperty categories = new SimpleStringProperty();
    final StringProperty limit = new SimpleStringProperty();
    final ObjectProperty<DatelineForm> dateline = new SimpleObjectProperty<>();
    final ObjectProperty<CreditForm> credit = new SimpleObjectProperty<>();
    final ObjectProperty<QuoteStyle> quotes = new SimpleObjectProperty<>();
    final ObjectProperty<Zone> zone = new SimpleObjectProperty<>();

    public SettingsViewModel(House house) {
        before = house;
        outlet.set(house.outlet().name());
        site.set(house.outlet().site());
        categories.set(String.join("\n", house.categories()));
        limit.set(Integer.toString(house.headlineLimit()));
        dateline.set(house.forms().dateline());
        credit.set(house.forms().credit());
        quotes.set(house.forms().quotes());
        zone.set(house.zone());
    }


    public List<Wrong> wrong() {
        List<Wrong> wrong = new ArrayList<>();
        if (outlet.get().isBlank()) {
            wrong.add(Wrong.OUTLET);
        }
        if (!site.get().isBlank() && !Links.isSafe(site.get().strip())) {
            wrong.add(Wrong.SITE);
        }
        if (limitNumber().isEmpty()) {
            wrong.add(Wrong.LIMIT);
        }
        return wrong;
    }

    public Optional<House> house() {
        return wrong().isEmpty() ? limitNumber().map(this::built) : Optional.empty();
    }

    private House built(int headlineLimit) {
        List<Outlet> outlets = new ArrayList<>(before.outlets());
        outlets.set(0, new Outlet(outlet.get().strip(), site.get().strip()));
        List<String> named = Arrays.stream(categories.get().split("\n"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        var forms = new House.Forms(dateline.get(), credit.get(), quotes.get());
        return new House(outlets, named, forms, zone.get(), headlineLimit, before.style());
    }

    private Optional<Integer> limitNumber() {
        try {
            int number = Integer.parseInt(limit.get().strip());
            return number < SHORTEST_LIMIT || number > LONGEST_LIMIT ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
