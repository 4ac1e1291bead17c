package naskah.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the copy check to what a copy chief expects of it. */
class GoldenTest {
    private static final double LEAST_RECALL = 0.95;
    private static final double MOST_FALSE_SENTENCES = 0.03;

    /** Without a dictionary the set is another: the rules that lean on it are silent or softer. */
    @BeforeEach
    void needsTheDictionary() {
        assumeThat(GoldenSet.dictionary()).as("no Indonesian dictionary on this machine").isPresent();
    }

    @Test
    void findsNearlyAllPlantedErrorsInSentences() {
        GoldenScore score = GoldenScore.of(GoldenSet.sentences(), GoldenSet.dictionary());
        assertThat(score.all().recall()).as("missed: %s", score.missed()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void findsNearlyAllPlantedErrorsInArticles() {
        GoldenScore score = GoldenScore.of(GoldenSet.articles(), GoldenSet.dictionary());
        assertThat(score.all().recall()).as("missed: %s", score.missed()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void marksAtMostOneRightPlaceInAnArticle() {
        GoldenScore score = GoldenScore.of(GoldenSet.articles(), GoldenSet.dictionary());
        assertThat(score.falseByText()).allSatisfy((name, wrong) -> assertThat(marks(wrong))
                .as(name)
                .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void leavesRightSentencesAlone() {
        List<GoldenText> right = GoldenSet.sentences().stream().filter(GoldenText::isRight).toList();
        GoldenScore score = GoldenScore.of(right, GoldenSet.dictionary());
        List<String> blamed = score.falseByText().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + " " + marks(entry.getValue()))
                .toList();
        assertThat(blamed).hasSizeLessThanOrEqualTo((int) (right.size() * MOST_FALSE_SENTENCES));
    }

    private static List<String> marks(List<Finding> findings) {
        return findings.stream().map(finding -> finding.id() + " " + finding.text()).collect(Collectors.toList());
    }
}
