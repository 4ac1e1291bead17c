package naskah.check.forms;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** KAP-01 and KAP-02: posts before names, the nouns of place names. */
class TitlesAndPlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kata presiden Soekarno, itu benar. | presiden → Presiden
            Menurut perdana menteri Nehru, India netral. | perdana menteri → Perdana Menteri
            Ia bertemu gubernur Jawa Barat di Bandung. | gubernur → Gubernur
            Ia putra mantan perdana menteri Junichiro Koizumi. | perdana menteri → Perdana Menteri
            Ia bertemu presiden AS di Washington. | presiden → Presiden
            Ia bertemu wakil wali kota Bandung. | wakil wali kota → Wakil Wali Kota
            takarir: Ali menyalami presiden Tokayev (kanan). | presiden → Presiden
            “Saya menelepon presiden Tokayev,” katanya. | presiden → Presiden
            """)
    void capitalisesThePostBeforeItsHolderOrPlace(String copy, String marked) {
        assertThat(Marked.by(new PostAndName(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia menjadi presiden pertama.",
        "Ia bertemu perdana menteri di istana.",
        "Ia mencalonkan diri sebagai gubernur Jawa Barat.",
        "Calon gubernur Jawa Barat itu kalah.",
        "Mantan perdana menteri itu wafat.",
        "Ia mantan gubernur Jawa Barat.",
        "Para gubernur Indonesia berkumpul.",
        "Pemilihan presiden Amerika Serikat digelar.",
        "Dua presiden Amerika itu hadir.",
        "Presiden Joko Widodo tiba.",
        "Pada sidang presiden Senin lalu ia diam.",
        "Ia duduk di kursi presiden Indonesia."
    })
    void leavesPostsThatAreNoTitle(String copy) {
        assertThat(Marked.by(new PostAndName(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Gempa mengguncang provinsi Qinghai. | provinsi → Provinsi
            Banjir merendam kabupaten Demak. | kabupaten → Kabupaten
            Kapal tenggelam di selat Sunda. | selat → Selat
            Perahu terbalik di sungai Musi. | sungai → Sungai
            Kapal berlayar di laut Jawa. | laut → Laut
            takarir: Warga di pulau Buru, Maluku. | pulau → Pulau
            """)
    void capitalisesTheNounOfAPlaceName(String copy, String marked) {
        assertThat(Marked.by(new PlaceNoun(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Gempa mengguncang Provinsi Qinghai.",
        "Banjir merendam kabupaten itu.",
        "Perahu terbalik di sungai itu.",
        "Angkatan laut Tiongkok berlatih di Laut Jawa.",
        "Enam provinsi Indonesia banjir.",
        "Delapan provinsi Sumatra terdampak.",
        "Semua desa Baduy tutup.",
        "Ada 12 kabupaten Papua terdampak.",
        "Airnya masuk ke aliran sungai Kali Surabaya.",
        "Sungai-sungai Jawa meluap.",
        "Ia berenang di laut."
    })
    void leavesNounsThatNameNoPlace(String copy) {
        assertThat(Marked.by(new PlaceNoun(), copy)).isEmpty();
    }
}
