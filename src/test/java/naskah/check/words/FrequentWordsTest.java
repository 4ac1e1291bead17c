package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrequentWordsTest {
    @ParameterizedTest
    @CsvSource({
        "masyatakat, masyarakat",
        "pemerintahh, pemerintah",
        "kmai, kami",
        "juag, juga",
        "yng, yang",
        "tahhun, tahun",
        "asyarakat, masyarakat"
    })
    void knowsAFrequentWordWithOneSlip(String unknown, String meant) {
        assertThat(FrequentWords.meant(unknown).orElse("")).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pandu", "kota", "kans", "url", "fan", "masyarkatt", "zamrud"})
    void guessesNothingOfShortOrDistantWords(String unknown) {
        assertThat(FrequentWords.meant(unknown)).isEmpty();
    }
}
