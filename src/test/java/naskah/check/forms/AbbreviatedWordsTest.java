package naskah.check.forms;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** SNG-01 to SNG-05: full stops, strokes and capitals in abbreviations. */
class AbbreviatedWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ali dkk menang. | dkk → dkk.
            Ia membeli beras, dll di pasar. | dll → dll.
            Ali dkk, juara bertahan, menang. | dkk → dkk.
            judul: Ali dkk Menang | dkk → dkk.
            """)
    void givesTheAbbreviationOfAPhraseItsFullStop(String copy, String marked) {
        assertThat(Marked.by(new AbbreviationDot(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ali dkk. menang.",
        "Ia membeli beras, dll.",
        "Berkas a.dll disalin.",
        "Grup DKK tampil."
    })
    void leavesAbbreviationsWithTheirFullStop(String copy) {
        assertThat(Marked.by(new AbbreviationDot(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Buka 1 s/d 5 Mei. | s/d → s.d.
            Buka Senin S/D Jumat. | S/D → s.d.
            Surat itu ditandatangani a/n direktur. | a/n → a.n.
            Kirim d/a redaksi, u/p Ali. | d/a → d.a.; u/p → u.p.
            """)
    void writesFullStopsForStrokes(String copy, String marked) {
        assertThat(Marked.by(new SlashAbbreviation(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Lajunya 60 km/jam.",
        "Pilih ya/tidak dan dan/atau.",
        "Baca contoh.id/a/n untuk itu.",
        "Buka 1 s.d. 5 Mei.",
        "Skornya 3/4."
    })
    void leavesStrokesOfRatesChoicesAndAddresses(String copy) {
        assertThat(Marked.by(new SlashAbbreviation(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Sidang P.B.B. dibuka. | P.B.B. → PBB
            Anggaran D.P.R. dibahas, kata B.M.K.G., kemarin. | D.P.R. → DPR; B.M.K.G. → BMKG
            """)
    void writesInitialsOfInstitutionsWithoutFullStops(String copy, String marked) {
        assertThat(Marked.by(new DottedInitials(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Buku J.R.R. Tolkien laku.",
        "Budi Santoso, S.I.P. hadir.",
        "W.S. Rendra membaca puisi.",
        "Sidang PBB dibuka."
    })
    void leavesInitialsOfPeopleAndDegrees(String copy) {
        assertThat(Marked.by(new DottedInitials(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ia membeli 5 kg. beras. | kg. → kg
            Jaraknya 12 km., kata Ali. | km. → km
            Lahannya 12ha. luasnya. | ha. → ha
            """)
    void writesUnitsWithoutFullStop(String copy, String marked) {
        assertThat(Marked.by(new UnitWithDot(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Jaraknya 12 km. Jalannya rusak.",
        "Jaraknya 12 km.",
        "Ia membeli 5 kg beras.",
        "Pasukan kg. lama."
    })
    void leavesTheFullStopOfTheSentence(String copy) {
        assertThat(Marked.by(new UnitWithDot(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Warga berobat ke PUSKESMAS. | PUSKESMAS → puskesmas
            PUSKESMAS itu penuh. | PUSKESMAS → Puskesmas
            BAPPENAS menyusun rencana. | BAPPENAS → Bappenas
            Ia dibawa ke POLRES dan KODIM. | POLRES → Polres; KODIM → Kodim
            """)
    void writesAcronymsAsWords(String copy, String marked) {
        assertThat(Marked.by(new AcronymCase(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Warga berobat ke puskesmas milik PT KAI.",
        "Ia naik KRL ke DPR.",
        "Bappenas menyusun rencana."
    })
    void leavesInitialsThatAreSpelt(String copy) {
        assertThat(Marked.by(new AcronymCase(), copy)).isEmpty();
    }
}
