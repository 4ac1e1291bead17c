package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naskah.check.Checks;
import naskah.check.Finding;
import naskah.check.Rule;
import naskah.check.Rules;
import naskah.house.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsRulesTest {
    @ParameterizedTest
    @CsvSource({
        "EJA-02, Guru mempraktekkan itu., mempraktikkan",
        "EJA-02, Itu dipraktekkannya kemarin., dipraktikkannya",
        "EJA-02, Ada praktek-praktek lama., praktik-praktik",
        "EJA-02, PRAKTEK DOKTER DITUTUP, PRAKTIK",
        "EJA-02, Praktek itu ditutup., Praktik",
        "EJA-02, Warga menghutangi tetangga., mengutangi",
        "EJA-02, Presiden Perancis datang., Prancis",
        "EJA-03, Hujan mempengaruhinya., memengaruhinya",
        "EJA-04, Surat itu ditunjukannya., ditunjukkannya",
        "GAB-01, Kedua pihak menghentikan kerjasamanya., kerja samanya",
        "GAB-01, Ia menemui Walikota Bogor., Wali Kota",
        "GAB-02, Mereka menghadapi ketidak pastian., ketidakpastian",
        "GAB-02, Aturan itu disebar luaskan., disebarluaskan",
        "GAB-03, Ia bertanggungjawab., bertanggung jawab",
        "TRK-01, Hubungan antar warga membaik., antarwarga",
        "TRK-02, Situasi geo-ekonomi sulit., geoekonomi",
        "TRK-03, Kelompok pro Barat datang., pro-Barat",
        "DIK-01, Ia pergi kemana-mana., ke mana-mana",
        "DIK-01, Ada air didalamnya., di dalamnya",
        "DIK-02, Itu di lakukan warga., dilakukan",
        "PAR-01, Dimanapun ia datang., Di mana pun",
        "PAR-03, Harganya naik satu persatu., satu per satu",
        "PAR-04, Rumah nya utuh., Rumahnya",
        "EJA-01, Hasil pertaniann naik., pertanian"
    })
    void offersWhatIsMeant(String id, String text, String right) {
        assertThat(found(id, text)).hasSize(1).first()
                .satisfies(finding -> assertThat(finding.suggestions()).first().isEqualTo(right));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EJA-02 | Rapat dipimpin Ramadhan dan Putera.",
        "EJA-02 | Mereka menonton \"Praktek Malam\".",
        "EJA-02 | Istilah \"praktek\" tidak dipakai.",
        "EJA-02 | Masalahnya dibahas responden.",
        "DIK-01 | Ia diberi tahu, lalu kemari kepada kami.",
        "DIK-01 | Kita ditempatkan, diseluruhkan, dan diatasi.",
        "DIK-02 | Ia menunggu di belokan, di lantai, di bukan rumah.",
        "DIK-02 | Bunga naik ke 8 persen.",
        "DIK-02 | Korban dibawa ke dua rumah.",
        "DIK-04 | Polisi belum tahu di mana ia tinggal.",
        "GAB-04 | Pada hal itu mereka sepakat.",
        "GAB-04 | Mau apa lagi?",
        "GAB-01 | Situs walikota.example.id ditutup.",
        "TRK-01 | Jasa antar barang dan musim semi.",
        "TRK-02 | Negara non-ASEAN dan pro-kontra itu.",
        "TRK-03 | Harga iPhone dan proTap.",
        "PAR-01 | Meskipun hujan, ia menghimpun data.",
        "PAR-03 | Perorangan, persatuan, dan pertanian.",
        "EJA-01 | Menteri Nurtleu datang ke Zzyzx.",
        "EJA-01 | Nurtleu datang."
    })
    void leavesRightWordsAlone(String id, String text) {
        assertThat(found(id, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ia memakai kaos.", "Kaum elit datang."})
    void onlyAsksAboutWordsThatMayBeMeant(String text) {
        assertThat(found("EJA-02", text)).extracting(Finding::weight).containsExactly(Weight.NOTE);
    }

    @Test
    void asksOnlyAboutAnOldSpellingInsideAName() {
        assertThat(hits("GAB-01", "Organisasi Kerjasama Shanghai")).allMatch(weight -> weight == Weight.NOTE).hasSize(1);
    }

    @Test
    void softensAWordThatIsMadeOfAKnownRoot() {
        assertThat(hits("EJA-01", "Rapat itu dihewankan.")).containsExactly(Weight.NOTE);
    }

    private static List<Weight> hits(String id, String text) {
        return found(id, text).stream().map(finding -> finding.hit().weighed(Weight.ERROR)).map(weight ->
                weight == Weight.STOP ? Weight.ERROR : weight).toList();
    }

    private static List<Finding> found(String id, String text) {
        Rule rule = Rules.byId(id).orElseThrow();
        return Checks.of(rule, text);
    }
}
