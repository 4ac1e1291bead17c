package naskah.check.forms;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import naskah.check.Marked;
import naskah.house.Style;
import naskah.house.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** SNG-06 and SNG-07: initials before and after their introduction. */
class IntroductionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Menurut YCZ, harga naik. ¶ Yayasan Citra Zaman (YCZ) mendatanya. | YCZ
            Menurut WALHI, hutan gundul. ¶ Wahana Lingkungan Hidup Indonesia (WALHI) mendatanya. | WALHI
            Menurut BRIN, air naik. ¶ Badan Riset dan Inovasi Nasional (BRIN) mendatanya. | BRIN
            Menurut YCZ, harga naik. ¶ Pendatanya YCZ (Yayasan Citra Zaman). | YCZ
            KTT SCO digelar. ¶ Organisasi Kerja Sama Shanghai (SCO) berdiri pada 2001. | SCO → Organisasi Kerja Sama Shanghai (SCO)
            """)
    void marksInitialsBeforeTheNameThatTheyStandFor(String copy, String marked) {
        assertThat(Marked.by(new UsedBeforeIntroduced(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Menurut FAO, produksi naik. | FAO → Organisasi Pangan dan Pertanian (FAO)
            """)
    void notesInitialsOfTheTableThatAreNeverIntroduced(String copy, String marked) {
        assertThat(Marked.by(new UsedBeforeIntroduced(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Yayasan Citra Zaman (YCZ) mendatanya. ¶ Menurut YCZ, harga naik.",
        "DPR dan PBB bersidang.",
        "Ia memegang SIM, KTP, dan KTM.",
        "Murid SD itu hilang. ¶ Ia bersekolah di sekolah dasar (SD) negeri.",
        "KTM disita polisi. ¶ Ia menunjukkan kartu tanda mahasiswa (KTM).",
        "Organisasi Pangan dan Pertanian menilai produksi naik. ¶ FAO mencatat 5 persen.",
        "“Menurut FAO, produksi naik,” katanya."
    })
    void leavesInitialsThatReadersKnowOrHaveMet(String copy) {
        assertThat(Marked.by(new UsedBeforeIntroduced(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Mobil MPV laku. ¶ Toyota menjual Avanza (MPV) di sana.",
        "Pabrik KTX ramai. ¶ Ia membalap bersama Duke (KTX) di Mandalika.",
        "Tim RED menang. ¶ Ali dari Bandung (RED) mencetak gol."
    })
    void takesNothingElseInBracketsForAnIntroduction(String copy) {
        assertThat(Marked.by(new UsedBeforeIntroduced(), copy)).isEmpty();
    }

    @Test
    void neverSuggestsForInitialsThatAreNotInTheTable() {
        assertThat(Checks.of(new UsedBeforeIntroduced(), "Menurut YCZ, harga naik.\nYayasan Citra Zaman (YCZ) mendatanya."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestions()).isEmpty());
    }

    @Test
    void warnsOfALateIntroductionAndOnlyNotesOneThatIsMissing() {
        Marked.onlyNotes(new UsedBeforeIntroduced(), "Menurut FAO, produksi naik.");
        String late = "KTT SCO digelar.\nOrganisasi Kerja Sama Shanghai (SCO) berdiri pada 2001.";
        assertThat(Marked.in(new UsedBeforeIntroduced(), late, Style.STANDARD))
                .extracting(Finding::weight)
                .containsExactly(Weight.WARNING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Yayasan Citra Zaman (YCZ) mendatanya. | Zaman (YCZ) → Zaman
            Badan Pusat Statistik (BPS) merilis data. | Statistik (BPS) → Statistik
            """)
    void takesAwayInitialsThatAreNotUsedAgain(String copy, String marked) {
        assertThat(Marked.by(new IntroducedNeverReused(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Yayasan Citra Zaman (YCZ) mendatanya. ¶ Menurut YCZ, harga naik.",
        "judul: YCZ Mendata Harga ¶ Yayasan Citra Zaman (YCZ) mendatanya.",
        "takarir: Kantor YCZ di Solo. ¶ Yayasan Citra Zaman (YCZ) mendatanya.",
        "PT Sawit Jaya Tbk (SWJY) naik.",
        "Ia bertanya kepada wakil rakyat (DPR)."
    })
    void leavesInitialsThatAreUsedAgain(String copy) {
        assertThat(Marked.by(new IntroducedNeverReused(), copy)).isEmpty();
    }

    @Test
    void saysNothingOfUnusedInitialsUnlessTheHouseAsks() {
        String copy = "Yayasan Citra Zaman (YCZ) mendatanya.";
        assertThat(Marked.in(new IntroducedNeverReused(), copy, Style.STANDARD)).isEmpty();
        assertThat(Marked.in(new IntroducedNeverReused(), copy, Style.STANDARD.withWeight("SNG-07", Weight.NOTE))).hasSize(1);
    }
}
