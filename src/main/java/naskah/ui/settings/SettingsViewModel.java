package naskah.ui.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import naskah.check.Rules;
import naskah.document.Links;
import naskah.house.Choices;
import naskah.house.Choices.ChinaName;
import naskah.house.Choices.ClockMark;
import naskah.house.Choices.PercentForm;
import naskah.house.Choices.ZoneForm;
import naskah.house.CreditForm;
import naskah.house.DatelineForm;
import naskah.house.House;
import naskah.house.Outlet;
import naskah.house.Pictures;
import naskah.house.QuoteStyle;
import naskah.house.Style;
import naskah.house.Zone;
import naskah.ui.Desk;

/** The house profile being changed; {@link #house} is empty while something is wrong, and {@link #wrong} says what. */
public final class SettingsViewModel {
    private static final int SHORTEST_LIMIT = 20;
    private static final int LONGEST_LIMIT = 200;

    /** What can be wrong; {@code settings.wrong.<name>} is the message. */
    public enum Wrong {
        OUTLET,
        SITE,
        LIMIT,
        /** What is typed about an agency makes no sense. */
        AGENCY,
        /** A stop is made lighter, and nobody has said yet that this is meant. */
        STOPS
    }

    private House base;
    final StringProperty outlet = new SimpleStringProperty();
    final StringProperty site = new SimpleStringProperty();
    final StringProperty categories = new SimpleStringProperty();
    final StringProperty limit = new SimpleStringProperty();
    final ObjectProperty<DatelineForm> dateline = new SimpleObjectProperty<>();
    final ObjectProperty<CreditForm> credit = new SimpleObjectProperty<>();
    final ObjectProperty<QuoteStyle> quotes = new SimpleObjectProperty<>();
    final ObjectProperty<Zone> zone = new SimpleObjectProperty<>();
    final ObjectProperty<ZoneForm> zones = new SimpleObjectProperty<>();
    final ObjectProperty<PercentForm> percent = new SimpleObjectProperty<>();
    final ObjectProperty<ClockMark> clock = new SimpleObjectProperty<>();
    final ObjectProperty<ChinaName> china = new SimpleObjectProperty<>();
    final BooleanProperty stopsMeant = new SimpleBooleanProperty();
    final RulesViewModel rules;
    final WordsViewModel words;
    final RatesViewModel rates;
    final AgenciesViewModel agencies;

    /** Begins with the desk's house as it is now. */
    public SettingsViewModel(Desk desk) {
        rules = new RulesViewModel(Rules.all(), desk.messages(), desk.house().style().weights());
        words = new WordsViewModel(desk);
        rates = new RatesViewModel(desk);
        agencies = new AgenciesViewModel(desk);
        show(desk.house());
        rules.weightsProperty().subscribe((old, now) -> stopsMeant.set(false));
    }

    /** Puts another profile in the place of everything that is set. */
    void show(House house) {
        base = house;
        outlet.set(house.outlet().name());
        site.set(house.outlet().site());
        categories.set(String.join("\n", house.categories()));
        limit.set(Integer.toString(house.headlineLimit()));
        dateline.set(house.forms().dateline());
        credit.set(house.forms().credit());
        quotes.set(house.forms().quotes());
        zone.set(house.zone());
        agencies.show(house.pictures());
        show(house.style());
    }

    private void show(Style style) {
        zones.set(style.choices().zones());
        percent.set(style.choices().percent());
        clock.set(style.choices().clock());
        china.set(style.choices().china());
        rules.show(style.weights());
        words.show(style);
        rates.show(style.rates());
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
        if (agencies.isWrong()) {
            wrong.add(Wrong.AGENCY);
        }
        if (!rules.lightenedStops().isEmpty() && !stopsMeant.get()) {
            wrong.add(Wrong.STOPS);
        }
        return wrong;
    }

    public Optional<House> house() {
        return wrong().isEmpty() ? limitNumber().map(this::built) : Optional.empty();
    }

    private House built(int headlineLimit) {
        List<Outlet> outlets = new ArrayList<>(base.outlets());
        outlets.set(0, new Outlet(outlet.get().strip(), site.get().strip()));
        List<String> named = Arrays.stream(categories.get().split("\n"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        var forms = new House.Forms(dateline.get(), credit.get(), quotes.get());
        Pictures pictures =
                base.pictures().withAgencies(agencies.agencies).withPlaceKept(agencies.placeKept.get());
        return new House(outlets, named, forms, zone.get(), headlineLimit, style(), pictures);
    }

    private Style style() {
        Choices choices = new Choices(zones.get(), percent.get(), clock.get(), china.get());
        return new Style(choices, rules.weights(), rates.rates, words.words(), words.pardons());
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
