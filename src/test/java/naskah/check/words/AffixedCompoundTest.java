package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AffixedCompoundTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ia bertanggungjawab atas proyek itu.         | Ia bertanggung jawab atas proyek itu.",
        "Kedua negara bekerjasama.                    | Kedua negara bekerja sama.",
        "Warga berterimakasih kepada polisi.          | Warga berterima kasih kepada polisi.",
        "Menteri bertandatangan di bawah ini.         | Menteri bertanda tangan di bawah ini.",
        "Polisi memberitahu warga.                    | Polisi memberi tahu warga.",
        "Warga diberitahu kemarin.                    | Warga diberi tahu kemarin.",
        "Negara mengambilalih pabrik.                 | Negara mengambil alih pabrik."
    })
    void keepsTwoWordsApartUnderAPrefixAlone(String wrong, String right) {
        assertThat(Mended.by(new AffixedCompound(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Bertanggungjawablah atas itu.                | Bertanggung jawablah atas itu.",
        "Diberitahulah warga.                         | Diberi tahulah warga.",
        "BEKERJASAMA DENGAN WARGA                     | BEKERJA SAMA DENGAN WARGA",
        "Bekerjasama itu bermanfaat.                  | Bekerja sama itu bermanfaat."
    })
    void keepsCapitalsAndWhatHangsOn(String wrong, String right) {
        assertThat(Mended.by(new AffixedCompound(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia bertanggung jawab atas proyek itu.",
        "Hal itu diberitahukan kepada warga.",
        "Pemberitahuan itu dibacakan.",
        "Pengambilalihan pabrik ditolak.",
        "Kerjasama itu batal.",
        "Koperasi Bekerjasama Jaya rapat.",
        "Film \"Bertanggungjawab\" diputar.",
        "Tulis ke bekerjasama@example.id hari ini."
    })
    void leavesFormsWithASuffixNamesAndAddressesAlone(String copy) {
        assertThat(Checks.of(new AffixedCompound(), copy)).isEmpty();
    }
}
