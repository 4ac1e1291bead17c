package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import naskah.house.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NonStandardWordTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Praktek itu dilarang.                    | Praktik itu dilarang.",
        "Warga membeli obat di apotik.            | Warga membeli obat di apotek.",
        "Atlit itu cidera.                        | Atlet itu cedera.",
        "Harganya naik menjadi 2 milyar rupiah.   | Harganya naik menjadi 2 miliar rupiah.",
        "Menteri menghimbau warga.                | Menteri mengimbau warga.",
        "Warga diijinkan pulang.                  | Warga diizinkan pulang.",
        "Silahkan duduk.                          | Silakan duduk.",
        "Jadual kereta berubah.                   | Jadwal kereta berubah.",
        "Analisa itu keliru.                      | Analisis itu keliru.",
        "Ia mengantri di bank.                    | Ia mengantre di bank.",
        "Jenasah korban dibawa ke rumah.          | Jenazah korban dibawa ke rumah.",
        "Propinsi itu luas.                       | Provinsi itu luas.",
        "Supir bus itu tidur.                     | Sopir bus itu tidur.",
        "Sistim itu rumit.                        | Sistem itu rumit.",
        "Tehnik lama dipakai.                     | Teknik lama dipakai.",
        "Warga menjaga kwalitas beras.            | Warga menjaga kualitas beras."
    })
    void writesTheFormOfTheDictionary(String wrong, String right) {
        assertThat(Mended.by(new NonStandardWord(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Guru mempraktekkan itu.                  | Guru mempraktikkan itu.",
        "Cara itu dipraktekkannya kemarin.        | Cara itu dipraktikkannya kemarin.",
        "Praktek-praktek lama ditinggalkan.       | Praktik-praktik lama ditinggalkan.",
        "Prakteknya sulit.                        | Praktiknya sulit.",
        "Praktekkanlah cara itu.                  | Praktikkanlah cara itu.",
        "Warga menghutangi tetangga.              | Warga mengutangi tetangga.",
        "Negara menanggung hutangnya.             | Negara menanggung utangnya.",
        "Ia menasehati anak itu.                  | Ia menasihati anak itu.",
        "Pekerjaan itu berresiko.                 | Pekerjaan itu berisiko.",
        "Resikonya besar.                         | Risikonya besar.",
        "Rumah itu diphotokopi.                   | Rumah itu difotokopi.",
        "Obyek-obyek wisata ramai.                | Objek-objek wisata ramai.",
        "Perangkonya mahal.                       | Prangkonya mahal.",
        "Mereka memikirkan nasehat-nasehatnya.    | Mereka memikirkan nasihat-nasihatnya."
    })
    void keepsPrefixesSuffixesAndRepetition(String wrong, String right) {
        assertThat(Mended.by(new NonStandardWord(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PRAKTEK DOKTER DITUTUP     | PRAKTIK DOKTER DITUTUP",
        "Praktek dokter ditutup     | Praktik dokter ditutup",
        "praktek dokter ditutup     | praktik dokter ditutup",
        "GLADI BERSIH DIMULAI       | GELADI BERSIH DIMULAI",
        "Gladi resik dimulai        | Geladi resik dimulai",
        "Tolak ukur itu kabur       | Tolok ukur itu kabur"
    })
    void keepsTheCapitals(String wrong, String right) {
        assertThat(Mended.by(new NonStandardWord(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Warga menunaikan sholat.              | Warga menunaikan salat.",
        "Ustadz itu datang.                    | Ustaz itu datang.",
        "Mushola itu kecil.                    | Musala itu kecil.",
        "Mereka membaca hadits.                | Mereka membaca hadis.",
        "Warga berdo'a bersama.                | Warga berdoa bersama.",
        "Warga berdo’a bersama.                | Warga berdoa bersama.",
        "Ma’af, toko tutup.                    | Maaf, toko tutup.",
        "Para kyai berkumpul.                  | Para kiai berkumpul."
    })
    void knowsWordsOfReligionWithEitherApostrophe(String wrong, String right) {
        assertThat(Mended.by(new NonStandardWord(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Presiden Perancis datang.             | Presiden Prancis datang.",
        "Ia pulang dari Philipina.             | Ia pulang dari Filipina.",
        "Pertandingan di Srilanka ditunda.     | Pertandingan di Sri Lanka ditunda.",
        "Ekspor ke Yordan turun.               | Ekspor ke Yordania turun.",
        "Pabrik di Swis ditutup.               | Pabrik di Swiss ditutup."
    })
    void knowsNamesOfCountries(String wrong, String right) {
        assertThat(Mended.by(new NonStandardWord(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Rapat dipimpin Putera Ramadhan.",
        "Menurut Sutera, harga naik.",
        "Mereka menonton \"Praktek Malam\".",
        "Istilah \"praktek\" tidak dipakai.",
        "Menteri Yordan Siregar hadir.",
        "Maskapai Singapore Airlines mendarat.",
        "Kunjungi apotik.example.id atau tulis ke hutang@example.id.",
        "Warga menanam praktikum dan mempraktikkan cara itu.",
        "Masalahnya dibahas responden.",
        "Ia mengutangi, mengimbau, dan mengizinkan.",
        "Petani berutang dan berisiko merugi.",
        "kredit: Praktek Foto"
    })
    void leavesNamesTitlesAddressesAndRightWordsAlone(String copy) {
        assertThat(Checks.of(new NonStandardWord(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia memakai kaos.",
        "Kaum elit datang.",
        "Mereka tinggal di goa.",
        "Gaya itu popular.",
        "Ia merubah jadwal."
    })
    void onlyAsksAboutWordsThatMayBeMeant(String copy) {
        assertThat(Checks.of(new NonStandardWord(), copy))
                .singleElement()
                .satisfies(finding -> assertThat(finding.hit().weighed(Weight.ERROR)).isEqualTo(Weight.NOTE));
    }

    @Test
    void asksNothingAboutADoubtfulWordWithACapital() {
        assertThat(Checks.of(new NonStandardWord(), "Putera datang ke rumah.")).isEmpty();
    }

    @Test
    void marksTheWholeTermAndNothingElse() {
        assertThat(Checks.of(new NonStandardWord(), "Warga mengikuti gladi bersih di lapangan."))
                .extracting(Finding::text)
                .containsExactly("gladi bersih");
    }

    @Test
    void findsEveryPlaceInHeadlineAndBody() {
        assertThat(Checks.of(new NonStandardWord(), "judul: Apotik Tutup\nApotik itu tutup karena ijin habis."))
                .extracting(Finding::text)
                .containsExactlyInAnyOrder("Apotik", "Apotik", "ijin");
    }
}
