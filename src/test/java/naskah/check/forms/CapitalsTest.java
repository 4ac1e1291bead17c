package naskah.check.forms;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Kata presiden Soekarno, itu benar."
    })
    void findsPostsInSmallLetters(String copy) {
        assertThat(Checks.of(new PostAndName(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia menjadi presiden pertama.",
        "Calon gubernur Jawa Barat itu kalah.",
        "Mantan perdana menteri itu wafat."
    })
    void leavesPostsInSmallLettersWhereAllIsWell(String copy) {
        assertThat(Checks.of(new PostAndName(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Perahu terbalik di sungai Musi."
    })
    void findsPlaceNounsInSmallLetters(String copy) {
        assertThat(Checks.of(new PlaceNoun(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Perahu terbalik di sungai itu.",
        "Enam provinsi Indonesia banjir."
    })
    void leavesPlaceNounsInSmallLettersWhereAllIsWell(String copy) {
        assertThat(Checks.of(new PlaceNoun(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Pada hari minggu ia libur."
    })
    void findsDaysInSmallLetters(String copy) {
        assertThat(Checks.of(new DayInSmallLetters(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Seminggu kemudian, pada Senin, ia libur.",
        "Dua minggu berlalu."
    })
    void leavesDaysInSmallLettersWhereAllIsWell(String copy) {
        assertThat(Checks.of(new DayInSmallLetters(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "takarir: Ali (Kanan) dan Budi."
    })
    void findsPositionsWithCapitals(String copy) {
        assertThat(Checks.of(new CaptionPosition(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "takarir: Ali (kanan) dan Budi."
    })
    void leavesPositionsWithCapitalsWhereAllIsWell(String copy) {
        assertThat(Checks.of(new CaptionPosition(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Hujan turun. mereka berteduh."
    })
    void findsSentencesInSmallLetters(String copy) {
        assertThat(Checks.of(new SentenceStart(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia membeli gula, dll. lalu pulang.",
        "iPhone laku keras."
    })
    void leavesSentencesInSmallLettersWhereAllIsWell(String copy) {
        assertThat(Checks.of(new SentenceStart(), copy)).isEmpty();
    }
}
