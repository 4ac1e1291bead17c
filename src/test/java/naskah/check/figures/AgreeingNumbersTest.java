package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** KON-05 and KON-07: numbers that one article tells in two ways. */
class AgreeingNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Tiongkok membangun 45 proyek di sektor tambang. ¶ Mereka memuji 54 proyek sektor tambang itu. | 45 proyek; 54 proyek
            Banjir merendam 120 rumah warga. ¶ Menurut bupati, 210 rumah warga terendam banjir. | 120 rumah; 210 rumah
            Banjir merendam 1.200 rumah warga. ¶ Menurut bupati, 120 rumah warga terendam banjir. | 1.200 rumah; 120 rumah
            takarir: Warga mengantar 12 korban banjir bandang. ¶ Petugas mengevakuasi 21 korban banjir bandang. | 12 korban; 21 korban
            """)
    void marksBothNumbersOfOneThing(String copy, String marked) {
        assertThat(Marked.by(new SameLabelTwoNumbers(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ada 45 proyek kerja sama kapasitas. ¶ Mereka memuji 45 proyek kerja sama kapasitas.",
        "Sebanyak 26 dari 45 proyek kerja sama selesai. ¶ Sisanya, 19 proyek kerja sama, berjalan.",
        "Kota itu punya 45 sekolah dasar negeri. ¶ Tahun lalu ada 54 sekolah dasar negeri di sana.",
        "Ada 10.000 pelajar Kazakhstan. ¶ Ada 1.000 pelajar Tiongkok.",
        "Ada 45 sekolah dasar di kota itu. ¶ Ada 54 sekolah menengah di kota itu.",
        "Ada 5 orang di mobil. ¶ Ada 7 orang di rumah.",
        "Kota itu punya 12 taman kota. ¶ Dari 12 taman kota, 21 taman kota baru menyusul. ¶ Ada 15 taman kota.",
        "Pada 1998 korban berjatuhan. ¶ Pada 1989 korban berjatuhan."
    })
    void leavesNumbersThatDifferForAReason(String copy) {
        assertThat(Marked.by(new SameLabelTwoNumbers(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Perdagangan bilateral 41 miliar dolar AS. ¶ Perdagangan itu 41 juta dolar AS. | 41 miliar dolar AS; 41 juta dolar AS
            judul: Perdagangan Capai 41 Juta Dolar AS ¶ Perdagangan bilateral mencapai 41 miliar dolar AS. | 41 Juta Dolar AS; 41 miliar dolar AS
            judul: Anggaran Jalan Desa Rp2,5 Triliun ¶ Anggaran jalan desa Rp2,5 miliar cair. | Rp2,5 Triliun; Rp2,5 miliar
            Nilai ekspor 2,8 miliar dolar AS. ¶ Nilai ekspor US$2,8 juta naik. | 2,8 miliar dolar AS; US$2,8 juta
            """)
    void marksBothScalesOfOneSum(String copy, String marked) {
        assertThat(Marked.by(new ScaleSlip(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Perdagangan bilateral 41 miliar dolar AS. ¶ Perdagangan itu 41 miliar dolar AS.",
        "Hadiahnya Rp25 juta. ¶ Anggaran daerah itu Rp25 miliar.",
        "Perdagangan 41 miliar dolar AS dan penduduk 41 juta jiwa.",
        "Perdagangan bilateral 41 miliar dolar AS. ¶ Perdagangan itu 42 juta dolar AS.",
        "Bantuan beras 5 juta ton. ¶ Bantuan beras 5 miliar ton.",
        "Panen padi 41 juta ton. ¶ Panen padi senilai 41 miliar rupiah."
    })
    void leavesSumsOfOtherThingsAndOtherUnits(String copy) {
        assertThat(Marked.by(new ScaleSlip(), copy)).isEmpty();
    }

    @Test
    void namesTheOtherNumber() {
        assertThat(Checks.of(new SameLabelTwoNumbers(), "Banjir merendam 120 rumah warga.\nSebanyak 210 rumah warga terendam banjir.")
                        .getFirst()
                        .arguments())
                .containsExactly("120 rumah", "210 rumah");
        assertThat(Checks.of(new ScaleSlip(), "Perdagangan bilateral 41 miliar dolar AS.\nPerdagangan itu 41 juta dolar AS.")
                        .getFirst()
                        .arguments())
                .containsExactly("41 miliar dolar AS", "41 juta dolar AS");
    }
}
