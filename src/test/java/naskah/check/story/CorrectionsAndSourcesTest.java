package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsAndSourcesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Ralat: luas sawah seharusnya 12 hektare.` | `Ralat:`",
        "`Koreksi: luas sawah 12 hektare. Berita https://warta.example/sawah diperbaiki.` | `Koreksi:`",
        "`Hak Jawab: Sri Handayani membantah. Berita semula terbit pada 20 Mei 2024, pukul 10.15 WIB.` | `Hak Jawab:`"
    })
    void findsACorrectionWithoutTimeOrLink(String copy, String marked) {
        assertThat(Checks.marked(new BareCorrection(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ralat: luas sawah 12 hektare. Berita https://warta.example/sawah diperbaiki pada 21 Mei 2024, pukul 11.17 WIB.",
        "Koreksi harga saham berlanjut.",
        "Hak jawab diatur undang-undang."
    })
    void leavesAWholeCorrection(String copy) {
        assertThat(Checks.marked(new BareCorrection(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Menurut petani yang enggan disebutkan namanya, pupuk langka.` | `enggan disebutkan namanya`",
        "`Seorang camat meminta identitasnya dirahasiakan.` | `meminta identitasnya dirahasiakan`",
        "`Menurut sumber tepercaya, pupuk langka.` | `sumber tepercaya`"
    })
    void findsASourceWithoutAName(String copy, String marked) {
        assertThat(Checks.marked(new AnonymousSource(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Menurut Sri Handayani, pupuk langka.",
        "Sumber air itu mengering.",
        "Camat itu enggan disebut malas.",
        "Sumber daya alam dijaga."
    })
    void leavesSourcesThatAreNamedOrOfWater(String copy) {
        assertThat(Checks.marked(new AnonymousSource(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Padi naik, ujar Sri.\nGabah naik, ujar Sri.\nPupuk naik, ujar Sri.\nUpah naik, ujar Sri.\nSewa naik, ujar Sri.` | `ujar Sri`"
    })
    void findsTheFourthTimeOfOneAttribution(String copy, String marked) {
        assertThat(Checks.marked(new MonotoneAttribution(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Padi naik, ujar Sri.\nGabah naik, kata Sri.\nPupuk naik, tutur Sri.\nUpah naik, ujar Sri.",
        "Padi naik, ujar Sri.\nGabah naik, ujar Joko.\nPupuk naik, ujar Laras.\nUpah naik, ujar Sri.",
        "Padi naik, katanya.\nGabah naik, katanya.\nPupuk naik, katanya.\nUpah naik, katanya."
    })
    void leavesAttributionsThatVary(String copy) {
        assertThat(Checks.marked(new MonotoneAttribution(), copy)).isEmpty();
    }
}
