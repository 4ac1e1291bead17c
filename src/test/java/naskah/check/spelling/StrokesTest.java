package naskah.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrokesTest {
    @ParameterizedTest
    @ValueSource(strings = {"pertaniann", "pertanain", "pertnian", "pertanian", "pertamian"})
    void findsTheWordOneStrokeAway(String word) {
        boolean itself = word.equals("pertanian");
        assertThat(Strokes.nearest(word, Set.of("pertanian")::contains).isPresent()).isEqualTo(!itself);
    }

    @Test
    void takesTheFirstLetterToBeRight() {
        assertThat(Strokes.nearest("ertanian", Set.of("pertanian")::contains)).isEmpty();
        assertThat(Strokes.nearest("xertanian", Set.of("pertanian")::contains)).isEmpty();
    }
}
