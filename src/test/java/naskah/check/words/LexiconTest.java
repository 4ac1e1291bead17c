package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    @ParameterizedTest
    @CsvSource({"online, daring", "email, surel", "software, perangkat lunak", "netizen, warganet"})
    void knowsTheIndonesianForAForeignWord(String foreign, String indonesian) {
        assertThat(Lexicon.indonesianFor(foreign)).contains(indonesian);
    }

    @Test
    void hasForeignWordsWithoutAnIndonesianOne() {
        assertThat(Lexicon.isForeign("subprime")).isTrue();
        assertThat(Lexicon.indonesianFor("subprime")).isEmpty();
        assertThat(Lexicon.isForeign("rumah")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixtape", "cloud", "sweet", "blockchain", "crowdfunding", "thread", "quick", "photograph"})
    void seesThatAWordIsWrittenAsNoIndonesianOne(String word) {
        assertThat(Lexicon.looksForeign(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kebruak", "pertanian", "menyanyi", "sambutan", "kecipak"})
    void seesNothingForeignInIndonesianSounds(String word) {
        assertThat(Lexicon.looksForeign(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"artificial, artifisial", "national, nasional", "adventure, adventur", "collective, kolektif"})
    void knowsHowAnotherLanguageWritesAKnownWord(String foreign, String known) {
        assertThat(Lexicon.isForeignFormOf(foreign, known)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"pertaniann, pertanian", "penyelidkan, penyelidikan", "sambutanya, sambutannya"})
    void takesAnIndonesianSlipForNoForeignWord(String slip, String known) {
        assertThat(Lexicon.isForeignFormOf(slip, known)).isFalse();
    }
}
