package naskah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import naskah.house.House;
import naskah.house.Rate;
import naskah.ui.control.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatesViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 21);
    private static final Rate DOLLAR = new Rate("USD", DAY, new BigDecimal("16024.50"));

    @TempDir
    private Path temp;

    private final RatesViewModel model = new RatesViewModel(SettingsDesk.of(House.standard()));

    @Test
    void theLatestRateStandsFirst() {
        Rate earlier = new Rate("USD", DAY.minusDays(1), BigDecimal.TEN);
        Rate euro = new Rate("EUR", DAY, BigDecimal.TEN);
        model.show(List.of(earlier, DOLLAR, euro));
        assertThat(model.rates).containsExactly(euro, DOLLAR, earlier);
    }

    @Test
    void aRateIsAddedAsItIsTyped() {
        type("21 Mei 2024", "usd", "16.024,50");
        assertThat(model.rates).containsExactly(DOLLAR);
        assertThat(model.rupiah.get()).isEmpty();
    }

    @Test
    void anotherRateForTheSameDayTakesThePlaceOfTheFirst() {
        type("21/5/2024", "USD", "15.000");
        type("2024-05-21", "USD", "16.024,50");
        assertThat(model.rates).containsExactly(DOLLAR);
    }

    @Test
    void whatIsNoRateIsSaidAndStaysTyped() {
        type("31/2/2024", "USD", "16.024");
        assertThat(model.rates).isEmpty();
        assertThat(model.day.get()).isEqualTo("31/2/2024");
        assertThat(model.note.get().kind()).isEqualTo(Note.Kind.WRONG);
        assertThat(model.note.get().text()).startsWith("“31/2/2024” bukan tanggal.");
    }

    @Test
    void anAmountOfTwoMeaningsIsAskedForAnew() {
        type("21/5/2024", "USD", "16,024");
        assertThat(model.note.get().text()).startsWith("“16,024” dapat dibaca dua cara.");
    }

    @Test
    void aFileIsTakenInAndItsBadLinesAreNamed() throws IOException {
        model.importFrom(Files.writeString(
                temp.resolve("kurs.csv"), "tanggal;mata uang;rupiah\n21/5/2024;USD;16.024,50\n21/5/2024;dolar;1\n"));
        assertThat(model.rates).containsExactly(DOLLAR);
        assertThat(model.note.get().kind()).isEqualTo(Note.Kind.ATTENTION);
        assertThat(model.note.get().text())
                .startsWith("1 kurs ditambahkan.\nBaris 3: “dolar” bukan kode mata uang asing.");
    }

    @Test
    void aRateIsTakenOut() {
        model.show(List.of(DOLLAR));
        model.remove(DOLLAR);
        assertThat(model.rates).isEmpty();
    }

    private void type(String day, String currency, String rupiah) {
        model.day.set(day);
        model.currency.set(currency);
        model.rupiah.set(rupiah);
        model.add();
    }
}
