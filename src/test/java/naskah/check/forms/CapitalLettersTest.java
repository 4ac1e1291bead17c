package naskah.check.forms;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** KAP-03, KAP-04 and KAP-05: days and months, places in a picture, the first letter of a sentence. */
class CapitalLettersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rapat digelar hari senin. | senin → Senin
            Pada hari minggu ia libur. | minggu → Minggu
            Ia lahir pada 20 mei 1990. | mei → Mei
            Panen berlangsung sampai oktober. | oktober → Oktober
            Rapat digelar rabu (22/5). | rabu → Rabu
            Ia pulang bulan maret. | maret → Maret
            judul: Rapat Digelar selasa | selasa → Selasa
            “Saya datang jumat,” katanya. | jumat → Jumat
            """)
    void capitalisesDaysAndMonths(String copy, String marked) {
        assertThat(Marked.by(new DayInSmallLetters(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Dua minggu kemudian ia pulang.",
        "Seminggu kemudian, pada Senin, ia libur.",
        "Harga mi dan telur naik.",
        "Ia menyukai kamera mei itu.",
        "Setiap minggu ia pulang.",
        "Kunjungi senin.id atau @sabtu.",
        "Ia lahir pada 20 Mei 1990."
    })
    void leavesWeeksAndOtherWords(String copy) {
        assertThat(Marked.by(new DayInSmallLetters(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            takarir: Ali (Kanan) dan Budi. | Kanan → kanan
            takarir: Ali (Kiri) dan Budi (Kanan) berfoto. | Kiri → kiri; Kanan → kanan
            takarir: Ali (Kedua dari kiri) dan Budi. | Kedua dari kiri → kedua dari kiri
            takarir: Ali (Kedua Kanan), Menteri Luar Negeri, berfoto. | Kedua Kanan → kedua kanan
            alt: Ali (Tengah, berbaju biru) berdiri. | Tengah → tengah
            """)
    void writesThePlaceInAPictureInSmallLetters(String copy, String marked) {
        assertThat(Marked.by(new CaptionPosition(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "takarir: Ali (kanan) dan Budi (kedua dari kiri).",
        "takarir: Ketua Partai (Kiri Baru) Ali berfoto.",
        "takarir: Kanan Sekali Budi.",
        "Partai (Kiri) itu kalah."
    })
    void leavesPlacesInSmallLettersAndTheBody(String copy) {
        assertThat(Marked.by(new CaptionPosition(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            aku pergi. | aku → Aku
            Hujan turun. mereka berteduh. | mereka → Mereka
            judul: hujan Turun | hujan → Hujan
            > hujan turun semalam. | hujan → Hujan
            anak-anak bermain. | anak-anak → Anak-anak
            """)
    void capitalisesTheFirstLetterOfASentence(String copy, String marked) {
        assertThat(Marked.by(new SentenceStart(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "iPhone laku keras.",
        "e-KTP dibagikan.",
        "Ia membeli gula, dll. lalu pulang.",
        "Ia lahir di Jakarta, alm. ayahnya guru.",
        "Rapat di Jl. mawar batal.",
        "takarir: hujan turun.",
        "dinosaurus",
        "“Benar?” tanya Ali.",
        "“Benar!” seru mereka.",
        "Baca kompas.com. Warga antre.",
        "3 orang pulang."
    })
    void leavesNamesInSmallLettersAbbreviationsAndCaptions(String copy) {
        assertThat(Marked.by(new SentenceStart(), copy)).isEmpty();
    }
}
