package naskah.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.article.Passage;
import org.junit.jupiter.api.Test;

class GoldenSetTest {
    @Test
    void hasTheSentencesAndArticlesThatAJudgementNeeds() {
        List<GoldenText> sentences = GoldenSet.sentences();
        List<GoldenText> articles = GoldenSet.articles();
        assertThat(sentences.stream().filter(GoldenText::isRight)).hasSizeGreaterThanOrEqualTo(100);
        assertThat(sentences.stream().filter(text -> !text.isRight())).hasSizeGreaterThanOrEqualTo(140);
        assertThat(articles).hasSizeGreaterThanOrEqualTo(32);
        assertThat(articles.stream().filter(GoldenText::isRight)).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void plantsOnlyWordsThatStandInTheText() {
        assertThat(all().toList()).allSatisfy(text -> {
            List<String> passages = Passage.of(text.article()).stream().map(Passage::text).toList();
            assertThat(text.plants()).allSatisfy(plant -> assertThat(passages)
                    .as(text.name() + " " + plant)
                    .anyMatch(passage -> plant.words().equals("*") || passage.contains(plant.words())));
        });
    }

    @Test
    void namesEveryTextOnce() {
        Set<String> names = all().map(GoldenText::name).collect(Collectors.toSet());
        assertThat(names).hasSize((int) all().count());
    }

    @Test
    void countsAFindingOnPlantedWordsAsFoundAndAnyOtherAsFalse() {
        Rule rule = Rules.byId("SPS-01").orElseThrow();
        GoldenText.Plant plant = new GoldenText.Plant("SPS-01", "sementara .");
        GoldenText text = golden("Jalan ditutup sementara . Warga menunggu , lalu pulang.", plant);
        List<Finding> findings = text.findings(List.of(rule), Optional.empty());
        assertThat(findings.stream().filter(plant::isFoundBy)).hasSize(1);
        assertThat(text.falseAmong(findings)).hasSize(1);
    }

    private static GoldenText golden(String specimen, GoldenText.Plant plant) {
        return new GoldenText("contoh", Specimen.read(specimen), Checks.TODAY, List.of(plant));
    }

    private static Stream<GoldenText> all() {
        return Stream.concat(GoldenSet.sentences().stream(), GoldenSet.articles().stream());
    }
}
