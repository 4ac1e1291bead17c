package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionsTest {
    private final Inflections inflections = new Inflections(new Pairs(Pair.of("baku")));

    @ParameterizedTest
    @CsvSource({
        "praktek, praktik",
        "mempraktekkan, mempraktikkan",
        "dipraktekkannya, dipraktikkannya",
        "praktek-praktek, praktik-praktik",
        "prakteknyalah, praktiknyalah",
        "menasehati, menasihati",
        "penasehatnya, penasihatnya",
        "pengijinan, pengizinan",
        "diijinkan, diizinkan",
        "berresiko, berisiko",
        "terkonsekwensi, terkonsekuensi",
        "keobyektifan, keobjektifan",
        "antarpropinsi, antarprovinsi",
        "obyek-obyeknya, objek-objeknya",
        "buku-apotik, buku-apotek"
    })
    void mendsTheRootAndKeepsTheRest(String wrong, String right) {
        assertThat(inflections.of(wrong, word -> true)).map(Inflections.Mended::right).contains(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "praktik", "mempraktikkan", "responden", "anak-anak", "masalah", "mengizinkan", "risikonya", "-", "x-", "berrrr"
    })
    void findsNothingInRightWords(String word) {
        assertThat(inflections.of(word, known -> true)).isEmpty();
    }

    @Test
    void prefersTheReadingThatTheDictionaryKnows() {
        assertThat(inflections.of("menganalisa", Set.of("menganalisis")::contains).orElseThrow().right())
                .isEqualTo("menganalisis");
    }

    @Test
    void offersTheFirstReadingWhereTheDictionaryKnowsNone() {
        assertThat(inflections.of("mempraktekkan", word -> false).orElseThrow().right()).isEqualTo("mempraktikkan");
    }
}
