package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import naskah.check.Checker;
import naskah.check.Checks;
import naskah.check.Finding;
import naskah.check.Rules;
import naskah.check.Specimen;
import naskah.check.spelling.SmallDictionary;
import naskah.house.House;
import naskah.house.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownWordTest {
    @ParameterizedTest
    @CsvSource({
        "Hasil itu dari pemerintha., pemerintha, pemerintah",
        "Hasil masyarkat naik., masyarkat, masyarakat",
        "Hasil yagn laris., yagn, yang",
        "Hasil dengn kredit., dengn, dengan",
        "Ia datang lallu pergi., lallu, lalu",
        "Kantor itu ditutub kemarin., ditutub, ditutup"
    })
    void callsOneSlipOfAFingerAnError(String text, String marked, String meant) {
        List<Finding> found = found(text);
        assertThat(found).extracting(Finding::text).containsExactly(marked);
        assertThat(heaviest(found)).isEqualTo(Weight.ERROR);
        assertThat(found.getFirst().suggestions()).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Rapat itu dihewankan.",
        "Warga memakai kebruak di rumah.",
        "Pertaniann naik.",
        "Rumah itu (pertaniann) besar.",
        "Ia menulis pertaniann dan pertaniann.",
        "Ia ngomong di rumah."
    })
    void onlyAsksWhereTheWordMayBeMeant(String text) {
        assertThat(found(text)).isNotEmpty();
        assertThat(heaviest(found(text))).isEqualTo(Weight.NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"Ia ngomong di rumah,\" menurut guru.",
        "Warga menolak liputan7.com dan pasarkita.co.id di rumah.",
        "Film Palais des Festival diputar.",
        "Menteri Rajo datang, dan rajo pulang.",
        "Harga beras 5 sdt.",
        "Kata -nya dan mem- itu sulit."
    })
    void leavesSpeechAddressesNamesAndFragmentsAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void doesNotYieldToAMarkOverAWholeSentence() {
        String text = "Hasil pertaniann " + "yang baik dan ".repeat(14) + "besar.\nIa datang.";
        assertThat(all(text)).contains("EJA-01");
    }

    private static List<String> all(String text) {
        var article = Specimen.read(text);
        var spelling = SmallDictionary.spelling();
        var context = Checks.context(article, House.standard(), Optional.of(spelling));
        return new Checker(Rules.all()).check(article, context).stream().map(Finding::id).toList();
    }

    private static Weight heaviest(List<Finding> found) {
        return found.stream().map(finding -> finding.hit().weighed(Weight.ERROR)).max(Enum::compareTo).orElseThrow();
    }

    private static List<Finding> found(String text) {
        return Checks.of(Rules.byId("EJA-01").orElseThrow(), text);
    }
}
