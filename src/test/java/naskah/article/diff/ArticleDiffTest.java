package naskah.article.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.document.Body;
import naskah.document.Caption;
import org.junit.jupiter.api.Test;

class ArticleDiffTest {
    private static final Article ARTICLE = Article.blank(new ArticleId("satu"))
            .withHeadline("Pelabuhan dibuka")
            .withBanner(new Banner("", new Caption("Kapal merapat", "WN", "", "")))
            .withBody(Body.ofParagraphs("Kapal pertama tiba.", "Warga bersorak.", "Hujan turun."));

    @Test
    void theSameArticleHasNoChanges() {
        assertThat(ArticleDiff.between(ARTICLE, ARTICLE).changes()).isZero();
    }

    @Test
    void aChangedCaptionIsComparedByWords() {
        Article after = ARTICLE.withBanner(new Banner("", new Caption("Kapal berlayar", "WN", "", "")));
        assertThat(changed(ARTICLE, after))
                .containsExactly(new ArticleDiff.Row(
                        "banner.text",
                        List.of(
                                new Run(Run.Kind.SAME, "Kapal "),
                                new Run(Run.Kind.GONE, "merapat"),
                                new Run(Run.Kind.NEW, "berlayar"))));
    }

    @Test
    void aNewParagraphLeavesItsNeighboursAsTheyAre() {
        Article after = ARTICLE.withBody(
                Body.ofParagraphs("Kapal pertama tiba.", "Wali kota hadir.", "Warga bersorak.", "Hujan turun."));
        assertThat(changed(ARTICLE, after))
                .containsExactly(new ArticleDiff.Row("body", List.of(new Run(Run.Kind.NEW, "Wali kota hadir."))));
    }

    @Test
    void aRemovedParagraphIsWhollyGone() {
        Article after = ARTICLE.withBody(Body.ofParagraphs("Kapal pertama tiba.", "Hujan turun."));
        assertThat(changed(ARTICLE, after))
                .containsExactly(new ArticleDiff.Row("body", List.of(new Run(Run.Kind.GONE, "Warga bersorak."))));
    }

    @Test
    void aDeckThatWasEmptyIsWhollyNew() {
        assertThat(changed(ARTICLE, ARTICLE.withDeck("Setelah dua tahun")))
                .containsExactly(new ArticleDiff.Row("deck", List.of(new Run(Run.Kind.NEW, "Setelah dua tahun"))));
    }

    private static List<ArticleDiff.Row> changed(Article before, Article after) {
        return ArticleDiff.between(before, after).rows().stream()
                .filter(ArticleDiff.Row::isChanged)
                .toList();
    }
}
