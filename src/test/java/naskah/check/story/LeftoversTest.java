package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Panen selesai. (Reuters)` | `(Reuters)`",
        "`Panen selesai.\nENDITEM` | `ENDITEM`",
        "`###` | `###`",
        "`Panen [cek jumlahnya] ton.` | `[cek jumlahnya]`",
        "`Perwakilan 农业部 hadir.` | `农业部`",
        "`Nilainya Rp XXX juta.` | `XXX`",
        "`Kata Sri (konfirmasi lagi) panen naik.` | `(konfirmasi lagi)`",
        "`Lorem ipsum dolor.` | `Lorem ipsum`",
        "`Jumlahnya ??? ton.` | `???`"
    })
    void findsMarksOfTheWireAndPlaceholders(String copy, String marked) {
        assertThat(Checks.marked(new WireMarks(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Menurut Reuters, panen naik.",
        "Bank Pembangunan Asia (ADB) hadir.",
        "Pekan Olahraga XXX dibuka.",
        "Panen naik (lihat tabel).",
        "Televisi Pusat Tiongkok (CCTV) menyiarkan panen.",
        "Depot air (isi ulang) tutup.",
        "Murid TK memanen padi.",
        "kredit: (Xinhua)"
    })
    void leavesAgenciesAndBracketsThatBelongToTheText(String copy) {
        assertThat(Checks.marked(new WireMarks(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Panen naik.\nBaca Selengkapnya` | `Baca Selengkapnya`",
        "`Panen naik.\nADVERTISEMENT` | `ADVERTISEMENT`",
        "`Panen&amp;tanam` | `&amp;`",
        "`Panen <br> naik.` | `<br>`",
        "`[caption id=1] Panen naik.` | `[caption id=1]`",
        "`Panen {{ jumlah }} ton.` | `{{ jumlah }}`",
        "`Panen naik.\nBerita Terkait:` | `Berita Terkait:`"
    })
    void findsWhatBelongedToThePage(String copy, String marked) {
        assertThat(Checks.marked(new SiteLeftovers(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Banner panen dipasang di jalan.",
        "Iklan pupuk marak.",
        "Komentar petani beragam.",
        "Suhu < 30 derajat dan kelembapan > 60 persen.",
        "Nilai R&D naik."
    })
    void leavesTheSameWordsInSentences(String copy) {
        assertThat(Checks.marked(new SiteLeftovers(), copy)).isEmpty();
    }
}
