package naskah.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrokesTest {
    @ParameterizedTest
    @ValueSource(strings = {"pertaniann", "pertanain", "pertnian", "pertamian", "peertanian", "pertania"})
    void findsTheWordOneStrokeAway(String word) {
        assertThat(Strokes.nearest(word, Set.of("pertanian")::contains)).contains("pertanian");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pertanian", "ertanian", "xertanian", "eprtanian", "pertaniannn", "prtania", "p", ""})
    void findsNeitherTheWordItselfNorOneWithAnotherBeginningNorOneFurtherAway(String word) {
        assertThat(Strokes.nearest(word, Set.of("pertanian")::contains)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "baruu, baru baruru, baru",
        "bairu, baru bairau, baru",
        "bakra, bakar bakrai, bakar",
        "bark, barak bari, barak"
    })
    void takesALetterTooManyForLikelierThanTwoTurnedOneMissingAndOneWrong(String word, String known, String nearest) {
        assertThat(Strokes.nearest(word, Set.of(known.split(" "))::contains)).contains(nearest);
    }

    @Test
    void asksForNothingOfAnEmptyDictionary() {
        assertThat(Strokes.nearest("pertaniann", word -> false)).isEmpty();
    }
}
