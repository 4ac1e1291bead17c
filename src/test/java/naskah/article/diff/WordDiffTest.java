package naskah.article.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static final List<String> WORDS = List.of("harga", "beras", "naik", "5", "persen", ",", " ", ".", "\n", "é", "👍");

    @Test
    void anExchangedWordIsGoneAndNewBetweenWhatStays() {
        assertThat(WordDiff.between("Harga beras naik.", "Harga gula naik."))
                .containsExactly(
                        new Run(Run.Kind.SAME, "Harga "),
                        new Run(Run.Kind.GONE, "beras"),
                        new Run(Run.Kind.NEW, "gula"),
                        new Run(Run.Kind.SAME, " naik."));
    }

    @Test
    void equalTextsAreOneRun() {
        assertThat(WordDiff.between("Tetap sama.", "Tetap sama.")).containsExactly(new Run(Run.Kind.SAME, "Tetap sama."));
    }

    @Test
    void emptyTextsGiveNothing() {
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void bothTextsCanAlwaysBeReadBackFromTheRuns() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String before = text(random);
            String after = text(random);
            List<Run> runs = WordDiff.between(before, after);
            assertThat(without(runs, Run.Kind.NEW)).isEqualTo(before);
            assertThat(without(runs, Run.Kind.GONE)).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining());
    }

    private static String without(List<Run> runs, Run.Kind hidden) {
        return runs.stream().filter(run -> run.kind() != hidden).map(Run::text).collect(Collectors.joining());
    }
}
