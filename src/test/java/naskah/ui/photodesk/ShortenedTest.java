package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {
    @Test
    void whatFitsStaysWhole() {
        assertThat(Shortened.to("Pasar  Pagi\nramai", 20, 2)).isEqualTo("Pasar Pagi ramai");
    }

    @Test
    void linesEndWithWordsAndTheLastWithAnEllipsis() {
        assertThat(Shortened.to("Pembeli memilih sayur di Pasar Pagi sejak subuh", 16, 2))
                .isEqualTo("Pembeli memilih\nsayur di Pasar…");
    }

    @Test
    void aWordThatIsTooLongIsCutButNoLetterIsTorn() {
        assertThat(Shortened.to("aaaaaaa\uD83D\uDE00bbbbbbbbbb", 9, 1)).isEqualTo("aaaaaaa…");
        assertThat(Shortened.to("aaaaaaaaaaaaaaaa", 8, 2)).isEqualTo("aaaaaaaa\naaaaaaaa");
    }

    @Test
    void nothingIsNothing() {
        assertThat(Shortened.to("", 10, 2)).isEmpty();
    }
}
