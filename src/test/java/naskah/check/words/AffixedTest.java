package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffixedTest {
    @ParameterizedTest
    @CsvSource({
        "mempraktekkan, praktek, praktik, mempraktikkan",
        "menghutangi, hutang, utang, mengutangi",
        "memfikirkan, fikir, pikir, memikirkan",
        "penasehat, nasehat, nasihat, penasihat",
        "berresiko, resiko, risiko, berisiko",
        "diijinkannya, ijin, izin, diizinkannya"
    })
    void writesTheSameAffixesAroundAnotherRoot(String word, String root, String other, String right) {
        assertThat(Affixed.of(word)).filteredOn(form -> form.root().equals(root))
                .extracting(form -> form.around(other)).contains(right);
    }

    @ParameterizedTest
    @CsvSource({"cat, ngecat", "pengaruh, mengaruh", "tulis, nulis", "sapu, nyapu", "kritik, ngkritik", "khayal, ngkhayal"})
    void givesTheRootTheSoundOfItsPrefix(String root, String sounded) {
        assertThat(Affixed.nasalised(root)).isEqualTo(sounded);
    }
}
