package naskah.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.format.profile.Lines;
import naskah.format.profile.RateTable;
import naskah.house.Rate;
import naskah.ui.Desk;
import naskah.ui.control.Note;

/** The house's exchange rates by day, the latest first; one for each currency and day. */
final class RatesViewModel {
    private static final Comparator<Rate> LATEST_FIRST =
            Comparator.comparing(Rate::day).reversed().thenComparing(Rate::currency);

    private final Desk desk;
    private final FileWords says;
    final ObservableList<Rate> rates = FXCollections.observableArrayList();
    final StringProperty day = new SimpleStringProperty("");
    final StringProperty currency = new SimpleStringProperty("USD");
    final StringProperty rupiah = new SimpleStringProperty("");
    final ObjectProperty<Note> note = new SimpleObjectProperty<>(Note.NONE);

    RatesViewModel(Desk desk) {
        this.desk = desk;
        this.says = new FileWords(desk);
    }

    void show(List<Rate> other) {
        rates.setAll(other.stream().sorted(LATEST_FIRST).toList());
    }

    /** Takes what is typed; where it is no rate, a note says why and nothing is lost. */
    void add() {
        switch (RateTable.rate(day.get(), currency.get(), rupiah.get())) {
            case RateTable.Row.Good good -> {
                addAll(List.of(good.rate()));
                rupiah.set("");
                note.set(Note.NONE);
            }
            case RateTable.Row.Wrong wrong -> note.set(Note.wrong(says.sentence(wrong.reason(), wrong.text())));
        }
    }

    void remove(Rate rate) {
        rates.remove(rate);
        note.set(Note.NONE);
    }

    void importFrom(Path file) {
        desk.lanes().working().run(() -> RateTable.read(file), this::take, failure -> note.set(says.refused(failure)));
    }

    private void take(Lines<Rate> lines) {
        addAll(lines.taken());
        note.set(says.taken(desk.text("settings.rate.imported", lines.taken().size()), lines.refused()));
    }

    private void addAll(Collection<Rate> more) {
        List<Rate> next = new ArrayList<>(rates);
        for (Rate rate : more) {
            next.removeIf(old -> old.day().equals(rate.day()) && old.currency().equals(rate.currency()));
            next.add(rate);
        }
        show(next);
    }
}
