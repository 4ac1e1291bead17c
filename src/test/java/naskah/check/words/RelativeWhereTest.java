package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeWhereTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Itulah kota di mana ia lahir.",
        "Polisi mendatangi rumah, di mana korban ditemukan.",
        "Ada masa di mana warga menolak.",
        "Mereka masuk ke situasi di mana harga naik."
    })
    void asksAboutTheLinkBetweenANounAndItsClause(String copy) {
        assertThat(Checks.of(new RelativeWhere(), copy)).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo("di mana");
            assertThat(finding.suggestions()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Di mana ia lahir?",
        "Kota di mana ia lahir?",
        "Polisi belum tahu di mana korban tinggal.",
        "Warga bertanya, di mana rumah itu.",
        "Ia lupa di mana surat itu diletakkan.",
        "Tidak jelas di mana mobil itu hilang.",
        "Ia tinggal di kota, di mana pun itu.",
        "Ada sampah di mana-mana.",
        "Ia menjelaskan kapan dan di mana rapat digelar.",
        "Itulah kota tempat ia lahir.",
        "Ia tinggal, entah di mana.",
        "Bank mana yang tutup?"
    })
    void leavesQuestionsAndWhereverAlone(String copy) {
        assertThat(Checks.of(new RelativeWhere(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"di mana", "Rumah di mana", "Ya."})
    void staysWithinAPassageOfFewWords(String copy) {
        assertThat(Checks.of(new RelativeWhere(), copy)).extracting(Finding::text).isEmpty();
    }
}
