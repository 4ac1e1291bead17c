package naskah.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "''; 0", "' — … '; 0", "anak-anak; 1", "hari Jum'at; 2", "hari Jum’at; 2", "10.000 orang; 2", "20/5/2024; 1",
        "satu,dua; 1", "satu, dua; 2", "“Halo,” katanya.; 2", "Xi'an; 1", "cafe\u0301 baru; 2", "di –- sana; 2"
    })
    void countsWordsAsAnEditorDoes(String text, int words) {
        assertThat(Counts.of(text).words()).isEqualTo(words);
    }

    @Test
    void countsCharactersAsPeopleSeeThemWithoutLineEnds() {
        assertThat(Counts.of("a b\n😀").characters()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "200, 1", "201, 2"})
    void readingTimeIsRoundedUp(int words, int minutes) {
        assertThat(Counts.of("kata ".repeat(words)).minutes()).isEqualTo(minutes);
    }

    @RepeatedTest(20)
    void theCountOfABodyIsTheSumOfItsBlocks(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String[] texts = new String[random.nextInt(8)];
        Counts sum = Counts.of("");
        for (int i = 0; i < texts.length; i++) {
            texts[i] = "kata-kata ini. ".repeat(random.nextInt(200));
            sum = sum.plus(Counts.of(texts[i]));
        }
        assertThat(Counts.of(Body.ofParagraphs(texts))).isEqualTo(sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-", "a", "-", "a,b."})
    void endlessWordsAreCountedToo(String piece) {
        assertThat(Counts.of(piece.repeat(500_000)).words()).isLessThanOrEqualTo(1);
    }
}
