package naskah.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HunspellSpellingTest {
    private final Spelling spelling = SmallDictionary.spelling();

    @ParameterizedTest
    @ValueSource(strings = {"rumah", "lakukan", "dilakukan", "tunjukkan", "ditunjukkan", "antarlembaga", "Rumah", "RUMAH"})
    void knowsWordsAndWhatTheRulesMakeOfThem(String word) {
        assertThat(spelling.knows(word)).isTrue();
        assertThat(spelling.knows(word)).as("asked again").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rumahh", "dirumah", "rumahkan", "rUMAH", "pertaniann"})
    void knowsNothingThatTheRulesDoNotMake(String word) {
        assertThat(spelling.knows(word)).isFalse();
        assertThat(spelling.knows(word)).as("asked again").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"dilakukan, laku", "lakukan, laku", "ditunjukkan, tunjuk", "rumah, rumah"})
    void tellsTheRootOfAWord(String word, String root) {
        assertThat(spelling.roots(word)).contains(root);
    }

    @ParameterizedTest
    @CsvSource({"pertaniann, pertanian", "pemerintha, pemerintah", "masyrakat, masyarakat", "ditutub, ditutup"})
    void suggestsAtMostFiveWordsAndTheOneThatIsMeant(String slip, String meant) {
        assertThat(spelling.suggest(slip)).contains(meant).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
        assertThat(spelling.suggest(slip)).isEqualTo(SmallDictionary.spelling().suggest(slip));
        assertThat(spelling.nearest(slip)).contains(meant);
    }

    @Test
    void hasNothingToSayOfAWordFarFromEveryOther() {
        assertThat(spelling.nearest("zzyzxqqv")).isEmpty();
        assertThat(spelling.nearest("zzyzxqqv")).as("asked again").isEmpty();
        assertThat(spelling.roots("zzyzxqqv")).isEmpty();
    }
}
