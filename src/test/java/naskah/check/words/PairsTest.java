package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.article.Passage;
import naskah.check.Specimen;
import naskah.check.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairsTest {
    private final Pairs pairs = new Pairs(Stream.of(
            pair("di", "ke"), pair("di atas sekali", "teratas"), pair("di atas", "atas"), pair("do'a", "doa")));

    @ParameterizedTest
    @CsvSource({
        "Di atas sekali itu, 2, teratas",
        "di atas rumah, 1, atas",
        "Di rumah, 0, ke",
        "Do'a itu, 0, doa",
        "do’a itu, 0, doa"
    })
    void takesTheLongestLineThatStandsThere(String copy, int last, String right) {
        assertThat(at(copy)).hasValueSatisfying(found -> {
            assertThat(found.last()).isEqualTo(last);
            assertThat(found.pair().right()).containsExactly(right);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"di, atas rumah", "di  atas rumah", "di"})
    void joinsNoWordsAcrossMarksOrWiderGaps(String copy) {
        assertThat(at(copy)).hasValueSatisfying(found -> assertThat(found.last()).isZero());
    }

    @Test
    void knowsNothingOfOtherWords() {
        assertThat(at("rumah di atas")).isEmpty();
        assertThat(pairs.oneWord("di atas")).isEmpty();
        assertThat(pairs.oneWord("do’a")).isPresent();
    }

    private Optional<Pairs.Found> at(String copy) {
        return pairs.at(Reading.of(Passage.of(Specimen.read(copy)).stream()
                .filter(Passage::isInBody).findFirst().orElseThrow()).tokens(), 0);
    }

    private static Pair pair(String wrong, String right) {
        return new Pair(Arrays.asList(wrong.split(" ")), List.of(right), "baku", true);
    }
}
