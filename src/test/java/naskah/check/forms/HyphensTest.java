package naskah.check.forms;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** HBG-01 to HBG-03: ordinals, initials with affixes, ranges. */
class HyphensTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Candi itu dibangun pada abad ke 19. | ke 19 → ke-19
            Gol tercipta pada menit ke 12. | ke 12 → ke-12
            HUT ke 79 RI dirayakan. | ke 79 → ke-79
            Ia finis di peringkat ke3. | ke3 → ke-3
            Gaya itu populer pada 1990an. | 1990an → 1990-an
            Musik 80an kembali. | 80an → 80-an
            “Ini kali ke 3,” katanya. | ke 3 → ke-3
            judul: Peringatan ke 100 Digelar | ke 100 → ke-100
            """)
    void hyphenatesOrdinalsAndDecades(String copy, String marked) {
        assertThat(Marked.by(new OrdinalHyphen(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Angka itu naik ke 8 persen.",
        "Inflasi tahun ini naik dari 7 ke 8 persen.",
        "Target tahun ke 8 persen.",
        "Dari peringkat 5 ke 3.",
        "Ia turun dari peringkat 3 ke 8.",
        "Peringkat naik ke 10.",
        "Ia pindah ke 12 kota.",
        "Bantuan dikirim untuk ke 3 desa.",
        "Candi itu dibangun pada abad ke-19.",
        "Musik 80-an kembali.",
        "Film Generasi 90an tayang besok.",
        "Skor babak ke 2-1.",
        "Rapat putaran ke 10.30 mundur."
    })
    void leavesKeThatLeadsSomewhere(String copy) {
        assertThat(Marked.by(new OrdinalHyphen(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Polisi memeriksa STNKnya. | STNKnya → STNK-nya
            KTPku hilang, KTPmu ada. | KTPku → KTP-ku; KTPmu → KTP-mu
            Ratusan buruh diPHK. | diPHK → di-PHK
            Ia diOTTkan. | diOTTkan → di-OTT-kan
            Mereka mengOTT bupati itu. | mengOTT → meng-OTT
            “KTPnya hilang,” kata Ali. | KTPnya → KTP-nya
            """)
    void hyphenatesInitialsAndTheirAffixes(String copy, String marked) {
        assertThat(Marked.by(new CapitalsAndAffix(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "KTP-nya hilang.",
        "Para PNS memakai iPhone.",
        "Ia memakai MyPertamina dan menonton beIN Sports.",
        "Ratusan buruh di-PHK.",
        "Ia tinggal di DKI Jakarta.",
        "Surel diKTP@contoh.id aktif.",
        "Kabel USBkuat.id dijual."
    })
    void leavesNamesInMixedLetters(String copy) {
        assertThat(Marked.by(new CapitalsAndAffix(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Masa 2019 - 2022 berat. | 2019 - 2022 → 2019—2022
            Ia menjabat pada 1998 – 2003. | 1998 – 2003 → 1998—2003
            Toko buka pukul 08.00 - 17.00 WIB. | 08.00 - 17.00 → 08.00—17.00
            Toko buka pukul 08:00 - 17:00 WIB. | 08:00 - 17:00 → 08:00—17:00
            """)
    void writesADashBetweenYearsAndTimes(String copy, String marked) {
        assertThat(Marked.by(new RangeDash(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Persija menang 2 - 1.",
        "Persija menang 2-1.",
        "Masa 2019—2022 berat.",
        "Masa 2019-2022 berat.",
        "Hubungi 021 - 5551234.",
        "Hubungi 0812 - 3456 - 7890.",
        "Pada 2019 - 17.00 kurang pas.",
        "Nilainya 1.500 - 2.000 rupiah."
    })
    void leavesScoresPhoneNumbersAndDashesInTheSentence(String copy) {
        assertThat(Marked.by(new RangeDash(), copy)).isEmpty();
    }
}
