package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitPunTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Walau pun hujan, mereka datang.             | Walaupun hujan, mereka datang.",
        "Meski pun sulit, mereka siap.               | Meskipun sulit, mereka siap.",
        "Baik guru mau pun murid hadir.              | Baik guru maupun murid hadir.",
        "Kalau pun hujan, mereka datang.             | Kalaupun hujan, mereka datang.",
        "Ada pun rapat itu batal.                    | Adapun rapat itu batal.",
        "Rumah atau pun kantor ditutup.              | Rumah ataupun kantor ditutup.",
        "Bagaimana pun, rapat itu batal.             | Bagaimanapun, rapat itu batal.",
        "MESKI PUN SULIT                             | MESKIPUN SULIT"
    })
    void joinsTheTwelveConjunctions(String wrong, String right) {
        assertThat(Mended.by(new SplitPun(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Walaupun hujan, mereka datang.",
        "Apa pun hasilnya, siapa pun bisa datang.",
        "Mereka pun pulang, ia pun tidur.",
        "Tidak ada pun tidak apa.",
        "Tidak sekali pun ia datang.",
        "Di mana pun dan kapan pun itu.",
        "Lagu \"Walau Pun\" diputar."
    })
    void leavesPunAfterOtherWordsAlone(String copy) {
        assertThat(Checks.of(new SplitPun(), copy)).isEmpty();
    }
}
