package naskah.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.document.Body;
import org.junit.jupiter.api.Test;

class StepTest {
    private static final Step PUBLISH = Step.ALL.stream()
            .filter(step -> step.to() == Stage.PUBLISHED)
            .findFirst()
            .orElseThrow();
    private static final Article BLANK = Article.blank(new ArticleId("n1"));

    @Test
    void aBlankArticleIsToldEverythingThatItLacksInTheOrderOfTheForm() {
        assertThat(PUBLISH.missing(BLANK)).containsExactly("headline", "category", "published", "body");
    }

    @Test
    void aFinishedArticleMayBePublished() {
        Article finished = BLANK.withHeadline("Judul")
                .withFiling(BLANK.filing().withCategory("Daerah"))
                .withPublished(Optional.of(NewsTime.ofIso("2024-05-21T11:17:36+07:00")))
                .withBody(Body.ofParagraphs("isi"));
        assertThat(PUBLISH.missing(finished)).isEmpty();
        assertThat(PUBLISH.missing(finished.withHeadline(" "))).containsExactly("headline");
    }

    @Test
    void aPublishedArticleMayAlwaysComeBack() {
        assertThat(Step.ALL)
                .filteredOn(step -> step.to() == Stage.DRAFT)
                .singleElement()
                .satisfies(step -> assertThat(step.missing(BLANK)).isEmpty());
    }

    @Test
    void noStepStandsTwice() {
        assertThat(Step.ALL).extracting(step -> step.from() + ">" + step.to()).doesNotHaveDuplicates();
    }
}
