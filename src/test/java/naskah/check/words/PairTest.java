package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.check.Checks;
import naskah.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairTest {
    private static final Set<String> NEED_AN_ORDINAL = Set.of("ke dua", "ke tiga", "ke empat");

    static Stream<String> certain() {
        return Pair.of("baku", "agama", "luluh", "akhiran", "gabung", "dike", "partikel", "terikat", "geografi")
                .filter(Pair::certain)
                .map(PairTest::wrong)
                .filter(wrong -> !NEED_AN_ORDINAL.contains(wrong));
    }

    @ParameterizedTest
    @MethodSource("certain")
    void everyCertainLineIsFoundByARuleThatOffersItsRightForm(String wrong) {
        String right = Pair.of("baku", "agama", "luluh", "akhiran", "gabung", "dike", "partikel", "terikat", "geografi")
                .filter(pair -> wrong(pair).equals(wrong))
                .findFirst()
                .orElseThrow()
                .right()
                .getFirst();
        String copy = Casing.capitalised(wrong) + " sulit.";
        assertThat(WordsRules.all().stream().flatMap(rule -> Checks.of(rule, copy).stream()).toList())
                .flatMap(Finding::suggestions)
                .anyMatch(right::equalsIgnoreCase);
    }

    @Test
    void neverOffersWhatTheTableItselfCallsWrong() {
        String[] kinds = {"baku", "agama", "luluh", "akhiran", "gabung", "dike", "partikel", "geografi"};
        Set<String> wrong = Pair.of(kinds).map(PairTest::wrong).collect(Collectors.toSet());
        assertThat(Pair.of(kinds).flatMap(pair -> pair.right().stream())).noneMatch(wrong::contains);
    }

    @Test
    void hasEachWrongFormOnce() {
        List<String> wrong = Pair.of("baku", "agama", "luluh", "akhiran", "gabung", "dike", "partikel", "geografi", "terikat")
                .map(PairTest::wrong)
                .toList();
        assertThat(wrong).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kerjasama", "walikota", "rumahsakit"})
    void knowsAOneWordLineThatBecomesTwo(String wrong) {
        Pair pair = Pair.of("gabung").filter(each -> wrong(each).equals(wrong)).findFirst().orElseThrow();
        assertThat(pair.isOneWord()).isTrue();
        assertThat(pair.becomesOneWord()).isFalse();
    }

    private static String wrong(Pair pair) {
        return String.join(" ", pair.wrong());
    }
}
