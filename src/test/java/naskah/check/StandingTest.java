package naskah.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import naskah.article.Passage;
import naskah.check.text.Reading;
import naskah.check.text.Standing;
import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void takesACapitalInsideASentenceForAName() {
        assertThat(names("Menteri Nurtleu datang. Ia bertemu Sari.")).containsExactly("Nurtleu", "Sari");
    }

    @Test
    void takesNoWordOfASentenceInCapitalsForAName() {
        assertThat(names("PRAKTEK DOKTER DITUTUP")).isEmpty();
    }

    @Test
    void takesAWordWithAnInnerCapitalForAName() {
        assertThat(names("Harga iPhone turun.")).containsExactly("iPhone");
    }

    @Test
    void setsAQuotedTitleApartAndNotWhatSomebodySays() {
        assertThat(apart("Mereka menonton \"Praktek Malam\" kemarin.")).contains("Praktek", "Malam");
        assertThat(apart("\"Kami siap,\" kata Sari.")).isEmpty();
    }

    @Test
    void readsABareAddressAsOne() {
        assertThat(reading("Situs walikota.example.id ditutup.").words().map(token -> token.text()))
                .containsExactly("Situs", "ditutup");
    }

    private static List<String> names(String text) {
        Reading reading = reading(text);
        Standing standing = reading.standing();
        return IntStream.range(0, reading.tokens().size())
                .filter(standing::isName)
                .mapToObj(i -> reading.tokens().get(i).text())
                .toList();
    }

    private static List<String> apart(String text) {
        Reading reading = reading(text);
        return IntStream.range(0, reading.tokens().size())
                .filter(reading.standing()::isSetApart)
                .mapToObj(i -> reading.tokens().get(i).text())
                .toList();
    }

    private static Reading reading(String text) {
        return Reading.of(Passage.of(Specimen.read(text)).stream()
                .filter(passage -> passage.text().equals(text))
                .findFirst()
                .orElseThrow());
    }
}
