package naskah.article.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.document.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTest {
    private static final NewsTime NOON = NewsTime.ofIso("2024-05-21T11:17:36+07:00");
    private static final ArticleId PASAR = new ArticleId("pasar");

    @ParameterizedTest
    @CsvSource({"'', 13 kios", "12 kios, ''", "' ', 13 kios"})
    void cannotExistWithoutWhatWasWrongAndWhatIsRight(String wrong, String right) {
        assertThatThrownBy(() -> new Correction(Correction.Kind.RALAT, PASAR, PASAR, wrong, right, NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotExistWithoutItsTimeOrItsArticles() {
        assertThatThrownBy(() -> new Correction(Correction.Kind.RALAT, PASAR, PASAR, "12", "13", null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Correction(Correction.Kind.RALAT, PASAR, null, "12", "13", NOON))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void ofAWithdrawnArticleItsHeadlineAndItsAddressRemain() {
        Article article = Article.blank(PASAR)
                .withHeadline("Pasar dibuka")
                .withDeck("Dua belas kios")
                .withSlug("pasar-lama")
                .withPublished(Optional.of(NOON))
                .withBody(Body.ofParagraphs("Ada 12 kios."));
        Article remains = Withdrawal.of(article, NOON, "Keliru").remains();
        assertThat(remains.headline()).isEqualTo("Pasar dibuka");
        assertThat(remains.title().effectiveSlug()).isEqualTo(article.title().effectiveSlug());
        assertThat(remains.hasBody()).isFalse();
        assertThat(remains.title().deck()).isEmpty();
        assertThat(remains.filing().comments()).isFalse();
    }
}
