package naskah.format.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
    @Test
    void readsOneWordALineInTheOrderOfTheFile() {
        assertThat(WordList.of("swafoto\n\n  Warganet \nswafoto\n# catatan\nluring # di luar jaringan").taken())
                .containsExactly("swafoto", "warganet", "luring");
    }

    @Test
    void readsAListOfHunspellWithoutItsCountAndFlags() {
        Lines<String> lines = WordList.of("2\nswafoto/AB\nwarganet\n");
        assertThat(lines.taken()).containsExactly("swafoto", "warganet");
        assertThat(lines.refused()).isEmpty();
    }

    @Test
    void namesEveryLineThatIsNoWord() {
        assertThat(WordList.of("daring\ndua kata\n12\n").refused())
                .containsExactly(
                        new BadLine(2, BadLine.Reason.NOT_A_WORD, "dua kata"),
                        new BadLine(3, BadLine.Reason.NOT_A_WORD, "12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jum'at", "buku-buku", "é", "covid-19"})
    void wordsHaveHyphensApostrophesAndFigures(String word) {
        assertThat(WordList.word(word)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "dua kata", "-", "19", "<b>", "a;b"})
    void whatIsNoWordIsRefused(String typed) {
        assertThat(WordList.word(typed)).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsSaid(@TempDir Path temp) {
        assertThatThrownBy(() -> WordList.read(temp.resolve("tidak ada.txt")))
                .isInstanceOfSatisfying(
                        BadFile.class, bad -> assertThat(bad.reason()).isEqualTo(BadFile.Reason.UNREADABLE));
    }
}
