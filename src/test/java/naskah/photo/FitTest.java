package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitTest {
    @ParameterizedTest
    @CsvSource({"6000,4000,320,320,213,9", "300,200,1000,300,200,1", "4000,6000,600,400,600,5", "1,9000,90,1,90,1"})
    void theLongerSideFitsAndIsNeverEnlarged(int width, int height, int side, int fitWidth, int fitHeight, int step) {
        assertThat(Fit.longestSide(head(width, height), side)).isEqualTo(new Fit(fitWidth, fitHeight, step));
    }

    @Test
    void nothingDecodesToMoreThanTheBoundWhateverIsAsked() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            long width = 1 + random.nextInt(60_000);
            long height = 1 + random.nextInt((int) Math.min(60_000, PhotoReader.MAX_PIXELS / width));
            Fit fit = Fit.longestSide(head(width, height), 1 + random.nextInt(70_000));
            long decoded = Math.ceilDiv(width, fit.step()) * Math.ceilDiv(height, fit.step());
            assertThat(decoded).isLessThanOrEqualTo(Fit.MOST_DECODED);
            assertThat(fit.width()).isBetween(1, (int) width);
            assertThat(fit.height()).isBetween(1, (int) height);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aSideOfNoPixelsIsABug(int side) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fit.longestSide(head(10, 10), side));
    }

    private static Head head(long width, long height) {
        return new Head(PhotoFormat.PNG, width, height, Exif.NONE, new Blocks());
    }
}
