package naskah.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import naskah.bench.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints, per rule, what was planted in the golden set, found, missed and falsely marked; with -Dnaskah.golden.places=true also where. */
@Tag("bench")
class GoldenBench {
    @Test
    void ofSentences() {
        print("sentences", GoldenSet.sentences());
    }

    @Test
    void ofArticles() {
        print("articles", GoldenSet.articles());
    }

    private static void print(String name, List<GoldenText> texts) {
        GoldenScore score = GoldenScore.of(texts, GoldenSet.dictionary());
        System.out.printf("%n%d golden %s%n%-8s %8s %8s %8s %8s%n", texts.size(), name, "rule", "planted", "found", "missed", "false");
        score.byRule().forEach(GoldenBench::row);
        row("all", score.all());
        Figures.report("golden " + name + ", recall", 100 * score.all().recall(), "%", ">= 95 %");
        Figures.report("golden " + name + ", false errors and warnings", score.all().wrong(), "marks", "<= 1 a text");
        if (Boolean.getBoolean("naskah.golden.places")) {
            places(score);
        }
        assertThat(score.all().planted()).isPositive();
    }

    private static void row(String rule, GoldenScore.Figures figures) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %8d %8d %8d %8d%n",
                rule,
                figures.planted(),
                figures.found(),
                figures.planted() - figures.found(),
                figures.wrong());
    }

    private static void places(GoldenScore score) {
        score.missed().forEach(place -> System.out.println("missed " + place));
        score.falseByText().forEach((name, wrong) -> wrong.forEach(
                finding -> System.out.printf("false %s %s [%s] %s%n", name, finding.id(), finding.text(), finding.sentence())));
    }
}
