package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import naskah.house.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedCompoundTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Kerjasama itu bermanfaat.                | Kerja sama itu bermanfaat.",
        "Para orangtua menunggu di sekolah.       | Para orang tua menunggu di sekolah.",
        "Korban dibawa ke rumahsakit.             | Korban dibawa ke rumah sakit.",
        "Serahterima berlangsung kemarin.         | Serah terima berlangsung kemarin.",
        "Warga membubuhkan tandatangan.           | Warga membubuhkan tanda tangan.",
        "Itu tanggungjawab negara.                | Itu tanggung jawab negara.",
        "Terimakasih atas bantuan itu.            | Terima kasih atas bantuan itu.",
        "Pemain sepakbola itu pulang.             | Pemain sepak bola itu pulang.",
        "Kemacetan lalulintas parah.              | Kemacetan lalu lintas parah.",
        "Pindah ibukota butuh dana.               | Pindah ibu kota butuh dana.",
        "Mereka menyusun tatatertib.              | Mereka menyusun tata tertib.",
        "Ujicoba itu gagal.                       | Uji coba itu gagal."
    })
    void writesTwoWordsAsTwo(String wrong, String right) {
        assertThat(Mended.by(new JoinedCompound(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Kedua pihak menghentikan kerjasamanya.   | Kedua pihak menghentikan kerja samanya.",
        "Orangtuanya menunggu.                    | Orang tuanya menunggu.",
        "Kerjasamalah dengan warga.               | Kerja samalah dengan warga.",
        "Orangtuaku datang.                       | Orang tuaku datang.",
        "KERJASAMA DIHENTIKAN                     | KERJA SAMA DIHENTIKAN",
        "ORANGTUANYA DATANG                       | ORANG TUANYA DATANG"
    })
    void keepsCapitalsAndWhatHangsOn(String wrong, String right) {
        assertThat(Mended.by(new JoinedCompound(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ia menemui Walikota Bogor.               | Ia menemui Wali Kota Bogor.",
        "Walikota Bogor datang.                   | Wali Kota Bogor datang.",
        "Ia menemui walikota itu.                 | Ia menemui wali kota itu.",
        "Dutabesar Jepang hadir.                  | Duta Besar Jepang hadir."
    })
    void givesBothWordsOfAPostTheCapital(String wrong, String right) {
        assertThat(Mended.by(new JoinedCompound(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia anggota Organisasi Kerjasama Selatan.",
        "Yayasan Terimakasih Negeri berdiri.",
        "Menurut Sumberdaya Energi, harga naik."
    })
    void onlyAsksAboutAnOldSpellingInAName(String copy) {
        assertThat(Checks.of(new JoinedCompound(), copy))
                .extracting(finding -> finding.hit().weighed(Weight.ERROR))
                .containsExactly(Weight.NOTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Menurut Walikota, jalan itu rusak.       | Wali Kota",
        "Rapat dipimpin Dutabesar kemarin.        | Duta Besar"
    })
    void isCertainOfAPostWithACapital(String copy, String right) {
        Finding found = Checks.of(new JoinedCompound(), copy).getFirst();
        assertThat(found.hit().weighed(Weight.ERROR)).isEqualTo(Weight.ERROR);
        assertThat(found.suggestions()).containsExactly(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Kerja sama diperluas di ibu kota.",
        "Olahraga dan daripada ditulis serangkai.",
        "Pertanggungjawaban itu dibacakan.",
        "Ia bertanggungjawab atas itu.",
        "Situs walikota.example.id ditutup.",
        "Akun @kerjasama dan tagar #terimakasih ramai.",
        "Film \"Orangtua Kami\" diputar.",
        "Istilah \"orangtua\" itu lama."
    })
    void leavesRightWordsAddressesAndTitlesAlone(String copy) {
        assertThat(Checks.of(new JoinedCompound(), copy)).isEmpty();
    }
}
