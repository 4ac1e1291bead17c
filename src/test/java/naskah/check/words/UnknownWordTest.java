package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.check.Checker;
import naskah.check.Checks;
import naskah.check.Finding;
import naskah.check.Fixes;
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
        "Hasil itu dan penyelidikn polisi., penyelidikn, penyelidikan",
        "Warga menolak laporanya., laporanya, laporannya",
        "Ada masyarkat-masyarkat di kota., masyarkat-masyarkat, masyarakat-masyarakat",
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
        "Menteri Rajo pertaniann Nurtleu datang.",
        "Ada anak-kebruak itu datang.",
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
        "Istilah \"pertaniann\" itu sulit.",
        "kredit: pertaniann",
        "Nurtleu Zzyzx dan Institute of Technology datang.",
        "Masihh datang.",
        "Rapat online pertaniann itu sulit.",
        "Kata -nya dan mem- itu sulit."
    })
    void leavesSpeechAddressesNamesAndFragmentsAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void knowsTheWordsOfTheHouse() {
        House house = House.standard();
        House taught = house.withStyle(house.style().withWords(Set.of("Pertaniann")));
        assertThat(all("Hasil pertaniann naik.", house)).contains("EJA-01");
        assertThat(all("Hasil pertaniann naik.", taught)).doesNotContain("EJA-01");
    }

    @Test
    void saysNothingWithoutADictionary() {
        assertThat(Checks.ids("Hasil pertaniann naik.")).doesNotContain("EJA-01");
    }

    @Test
    void looksUpWhatIsWrittenAlikeOnlyWhenAsked() {
        Finding found = found("Warga memakai kebruak di rumah.").stream()
                .filter(each -> each.text().equals("kebruak"))
                .findFirst()
                .orElseThrow();
        assertThat(found.hit().fixes()).isInstanceOf(Fixes.Alike.class);
    }

    @Test
    void keepsTheCapitalOfASlipThatOpensASentence() {
        assertThat(found("Pertaniann naik.").getFirst().suggestions()).containsExactly("Pertanian");
    }

    @Test
    void doesNotYieldToAMarkOverAWholeSentence() {
        String text = "Hasil pertaniann " + "yang baik dan ".repeat(14) + "besar.\nIa datang.";
        assertThat(all(text, House.standard())).contains("EJA-01");
    }

    private static List<String> all(String text, House house) {
        var article = Specimen.read(text);
        var spelling = SmallDictionary.spelling();
        var context = Checks.context(article, house, Optional.of(spelling));
        return new Checker(Rules.all()).check(article, context).stream().map(Finding::id).toList();
    }

    private static Weight heaviest(List<Finding> found) {
        return found.stream().map(finding -> finding.hit().weighed(Weight.ERROR)).min(Enum::compareTo).orElseThrow();
    }

    private static List<Finding> found(String text) {
        return Checks.of(Rules.byId("EJA-01").orElseThrow(), text);
    }
}
