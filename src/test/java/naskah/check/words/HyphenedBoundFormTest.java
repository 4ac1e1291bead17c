package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenedBoundFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Situasi geo-ekonomi sulit.                  | Situasi geoekonomi sulit.",
        "Gerakan anti-korupsi meluas.                | Gerakan antikorupsi meluas.",
        "Pembayaran non-tunai diperluas.             | Pembayaran nontunai diperluas.",
        "Ekspor non-migas naik.                      | Ekspor nonmigas naik.",
        "Bantuan pasca-gempa disalurkan.             | Bantuan pascagempa disalurkan.",
        "Bantuan pasca-pandemi disalurkan.           | Bantuan pascapandemi disalurkan.",
        "Rumah anti-gempa dibangun.                  | Rumah antigempa dibangun.",
        "Perusahaan multi-nasional datang.           | Perusahaan multinasional datang.",
        "Sidang pra-peradilan ditunda.               | Sidang praperadilan ditunda.",
        "Lembaga non-pemerintah hadir.               | Lembaga nonpemerintah hadir.",
        "Anti-korupsi itu sulit.                     | Antikorupsi itu sulit.",
        "GERAKAN ANTI-KORUPSI                        | GERAKAN ANTIKORUPSI"
    })
    void joinsTheFormToAWordInSmallLetters(String wrong, String right) {
        assertThat(Mended.by(new HyphenedBoundForm(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Situasi geoekonomi sulit.",
        "Negara non-ASEAN hadir.",
        "Kelompok pro-Barat menolak.",
        "Masa pasca-Soeharto dibahas.",
        "Pro-kontra muncul.",
        "Layanan antar-jemput dibuka.",
        "Harga itu super-duper mahal.",
        "Ia tidak anti-anti amat.",
        "Gerakan anti-korupsi-politik meluas.",
        "Peraturan non-zzyzx dicabut.",
        "Buku-buku dan anak-anak itu hilang.",
        "Komite Anti-korupsi rapat.",
        "Kunjungi anti-korupsi.example.id hari ini."
    })
    void leavesCapitalsPairsNamesAndAddressesAlone(String copy) {
        assertThat(Checks.of(new HyphenedBoundForm(), copy)).isEmpty();
    }
}
