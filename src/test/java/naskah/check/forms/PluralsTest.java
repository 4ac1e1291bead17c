package naskah.check.forms;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** ULG-01 to ULG-03: words doubled twice over, without their hyphen, or as a whole compound. */
class PluralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Banyak negara-negara mendukung usul itu. | negara-negara → negara
            Para siswa-siswa berkumpul. | siswa-siswa → siswa
            Beberapa desa-desa terendam. | desa-desa → desa
            Sejumlah kota-kota dan berbagai daerah-daerah sepi. | kota-kota → kota; daerah-daerah → daerah
            Para ibu-ibu memasak. | ibu-ibu → ibu
            judul: Banyak negara-negara Mendukung | negara-negara → negara
            Banyak negara-negara dan kota mendukung usul itu. | negara-negara → negara
            Banyak negara-negara, kata Ali, mendukung usul itu. | negara-negara → negara
            """)
    void writesTheNounOnceAfterAWordForMany(String copy, String marked) {
        assertThat(Marked.by(new PluralTwice(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Banyak negara mendukung usul itu.",
        "Negara-negara tetangga mendukung usul itu.",
        "Para laki-laki berkumpul.",
        "Beberapa undang-undang direvisi.",
        "Banyak kupu-kupu dan lumba-lumba terlihat.",
        "Banyak anak-anak dan ibu-ibu mengungsi.",
        "Banyak anak-anak, ibu-ibu, dan orang tua mengungsi.",
        "Berbagai sayur-mayur dijual.",
        "Banyak rata-rata harian yang keliru.",
        "Banyak orang. Negara-negara itu sepi.",
        "Banyaknya negara-negara kecil mengejutkan."
    })
    void leavesWordsThatAreDoubledByNatureOrWithoutAWordForMany(String copy) {
        assertThat(Marked.by(new PluralTwice(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Pemimpin negara2 itu bertemu. | negara2 → negara-negara
            Tiba2 hujan turun. | Tiba2 → Tiba-tiba
            Buku2nya hilang. | Buku2nya → Buku-bukunya
            Anak anak bermain. | Anak anak → Anak-anak
            Ia kira kira berumur lima tahun. | kira kira → kira-kira
            """)
    void hyphenatesDoubledWords(String copy, String marked) {
        assertThat(Marked.by(new ReduplicationUnhyphenated(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mereka bersama2 pulang. | bersama2
            """)
    void suggestsNothingWhereOnlyTheRootMayBeDoubled(String copy, String marked) {
        assertThat(Marked.by(new ReduplicationUnhyphenated(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Kadar CO2 naik di lahan seluas 20 km2.",
        "Luasnya 5 m2.",
        "Ia menonton Dewa2 semalam.",
        "Ia menyerahkan anak itu kepada orang tua.",
        "Anak, anak, dan anak lagi.",
        "Menurut anak, Anak Krakatau meletus.",
        "Anak-anak bermain."
    })
    void leavesUnitsFormulasAndNeighboursByChance(String copy) {
        assertThat(Marked.by(new ReduplicationUnhyphenated(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Surat kabar-surat kabar memuatnya. | Surat kabar-surat kabar → Surat-surat kabar
            Semua rumah sakit-rumah sakit penuh. | rumah sakit-rumah sakit → rumah-rumah sakit
            """)
    void doublesOnlyTheFirstWordOfACompound(String copy, String marked) {
        assertThat(Marked.by(new CompoundRepeated(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Surat-surat kabar memuatnya.",
        "Kereta Jakarta-Bandung penuh.",
        "Rute rumah sakit-rumah makan ditutup.",
        "Hubungan kerja sama-sama untung."
    })
    void leavesCompoundsThatAreRight(String copy) {
        assertThat(Marked.by(new CompoundRepeated(), copy)).isEmpty();
    }
}
