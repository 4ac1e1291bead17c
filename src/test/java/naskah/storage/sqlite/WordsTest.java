package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void reduplicationsAreTheirHalves() {
        assertThat(forms("Negara-negara ASEAN")).containsExactly("negara", "negara", "asean");
    }

    @Test
    void accentsCaseAndApostrophesDoNotCount() {
        assertThat(forms("Erdoğan, JUM'AT; Qur’an ﬁlm ①")).containsExactly("erdogan", "jumat", "quran", "film");
    }

    @Test
    void wordsOfOtherScriptsAreWords() {
        assertThat(forms("北京 мир सदन")).hasSize(3);
    }

    @Test
    void aCapitalWithinASentenceMakesAName() {
        List<Words.Word> words = Words.of("Kepala dinas Sulastri datang. Warga senang");
        assertThat(words.stream().filter(Words.Word::name).map(Words.Word::form)).containsExactly("sulastri");
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(forms("a".repeat(100_000))).containsExactly("a".repeat(64));
    }

    @Test
    void anyTextGivesWordsOfLettersAndDigitsOnly() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append((char) random.nextInt(0x10000));
            }
            assertThat(forms(text.toString())).allMatch(word ->
                    !word.isEmpty() && word.codePoints().allMatch(Character::isLetterOrDigit));
        }
    }

    private static List<String> forms(String text) {
        return Words.of(text).stream().map(Words.Word::form).toList();
    }
}
