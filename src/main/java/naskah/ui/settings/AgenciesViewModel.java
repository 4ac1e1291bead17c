package naskah.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.house.Agency;
import naskah.house.Pictures;
import naskah.ui.Desk;
import naskah.ui.control.Note;

/** What exported pictures keep, and the house's agencies and their standing terms; what is typed about the chosen one counts as soon as it makes sense. */
final class AgenciesViewModel {
    private static final int MOST_DAYS = 36_500;
    private static final int NONE = -1;

    private final Desk desk;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
    private boolean showing;
    final ObservableList<Agency> agencies = FXCollections.observableArrayList();
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty aliases = new SimpleStringProperty("");
    final StringProperty terms = new SimpleStringProperty("");
    final StringProperty days = new SimpleStringProperty("");
    final BooleanProperty oneUse = new SimpleBooleanProperty();
    /** Whether exported pictures keep where and with which camera they were taken. */
    final BooleanProperty placeKept = new SimpleBooleanProperty();
    final ObjectProperty<Note> note = new SimpleObjectProperty<>(Note.NONE);

    AgenciesViewModel(Desk desk) {
        this.desk = desk;
        List.of(name, aliases, terms, days).forEach(field -> field.subscribe((old, now) -> typed()));
        oneUse.subscribe((old, now) -> typed());
    }

    /** Which agency the fields are about, -1 for none. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether what is typed about the chosen agency makes no sense; a note says why. */
    boolean isWrong() {
        return note.get().kind() == Note.Kind.WRONG;
    }

    void show(Pictures house) {
        placeKept.set(house.placeKept());
        agencies.setAll(house.agencies());
        choose(agencies.isEmpty() ? NONE : 0);
    }

    void choose(int index) {
        chosen.set(index >= 0 && index < agencies.size() ? index : NONE);
        fill(chosen.get() == NONE ? Optional.empty() : Optional.of(agencies.get(chosen.get())));
    }

    /** Makes a new agency, to be named. */
    void add() {
        String first = desk.text("settings.agency.new");
        String free = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? first : first + " " + i)
                .filter(wanted -> agencies.stream().noneMatch(agency -> isNamed(agency, wanted)))
                .findFirst()
                .orElseThrow();
        agencies.add(new Agency(free, List.of(), "", OptionalInt.empty(), false));
        choose(agencies.size() - 1);
    }

    void remove(Agency agency) {
        agencies.remove(agency);
        choose(Math.min(Math.max(chosen.get(), 0), agencies.size() - 1));
    }

    private void fill(Optional<Agency> agency) {
        showing = true;
        name.set(agency.map(Agency::name).orElse(""));
        aliases.set(agency.map(a -> String.join("\n", a.aliases())).orElse(""));
        terms.set(agency.map(Agency::terms).orElse(""));
        days.set(agency.filter(a -> a.days().isPresent()).map(a -> "" + a.days().getAsInt()).orElse(""));
        oneUse.set(agency.filter(Agency::oneUse).isPresent());
        showing = false;
        note.set(Note.NONE);
    }

    private void typed() {
        if (showing || chosen.get() == NONE) {
            return;
        }
        Optional<String> problem = problem();
        note.set(problem.map(key -> Note.wrong(desk.text(key))).orElse(Note.NONE));
        if (problem.isEmpty()) {
            agencies.set(chosen.get(), new Agency(
                    name.get().strip(), lines(aliases.get()), terms.get().strip(), dayCount(), oneUse.get()));
        }
    }

    private Optional<String> problem() {
        if (name.get().isBlank()) {
            return Optional.of("settings.agency.noName");
        }
        boolean twice = IntStream.range(0, agencies.size())
                .anyMatch(i -> i != chosen.get() && isNamed(agencies.get(i), name.get().strip()));
        if (twice) {
            return Optional.of("settings.agency.twice");
        }
        boolean understood = days.get().isBlank() || dayCount().isPresent();
        return understood ? Optional.empty() : Optional.of("settings.agency.noDays");
    }

    private OptionalInt dayCount() {
        String typed = days.get().strip();
        int count = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
        return count >= 1 && count <= MOST_DAYS ? OptionalInt.of(count) : OptionalInt.empty();
    }

    private static boolean isNamed(Agency agency, String wanted) {
        return agency.name().toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }
}
