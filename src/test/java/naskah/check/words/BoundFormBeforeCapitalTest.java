package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundFormBeforeCapitalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Negara nonASEAN hadir.                      | Negara non-ASEAN hadir.",
        "Negara non ASEAN hadir.                     | Negara non-ASEAN hadir.",
        "Kelompok pro Barat menolak.                 | Kelompok pro-Barat menolak.",
        "Gerakan anti Belanda meluas.                | Gerakan anti-Belanda meluas.",
        "Masa pasca Soeharto dibahas.                | Masa pasca-Soeharto dibahas.",
        "Masa pascaSoeharto dibahas.                 | Masa pasca-Soeharto dibahas.",
        "Naskah pra Islam ditemukan.                 | Naskah pra-Islam ditemukan.",
        "Warga non muslim hadir.                     | Warga non-Muslim hadir.",
        "Non muslim hadir.                           | Non-Muslim hadir.",
        "Gerakan pan Afrika muncul.                  | Gerakan pan-Afrika muncul.",
        "Masa pasca Orde Baru dibahas.               | Masa pasca-Orde Baru dibahas.",
        "Rapat itu, non ASEAN atau bukan, batal.     | Rapat itu, non-ASEAN atau bukan, batal."
    })
    void asksForTheHyphen(String wrong, String right) {
        assertThat(Mended.by(new BoundFormBeforeCapital(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Negara non-ASEAN hadir.",
        "Kelompok pro-Barat menolak.",
        "Mereka pro dan kontra.",
        "Harga iPhone turun.",
        "Tablet Zeta pro Max dijual.",
        "Aplikasi proTap dibuka.",
        "Ia mengikuti lomba di Pro Arena.",
        "Gerakan antikorupsi meluas.",
        "Ia membeli sabun anti 5 kuman.",
        "Harga panci Jepang turun."
    })
    void leavesHyphensNamesOfThingsAndLongerWordsAlone(String copy) {
        assertThat(Checks.of(new BoundFormBeforeCapital(), copy)).isEmpty();
    }
}
