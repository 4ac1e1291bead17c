package naskah.format.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.Card;
import naskah.article.Related;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.format.html.Samples;
import org.junit.jupiter.api.Test;

class ReplacedPhotosTest {
    private static final Article ARTICLE = article("aa", "bb");

    @Test
    void aPhotoIsReplacedInBannerBodyAndRelatedNews() {
        assertThat(ReplacedPhotos.in(ARTICLE, Map.of("aa", "cc", "bb", "bb"))).isEqualTo(article("cc", "bb"));
    }

    @Test
    void anArticleWhosePhotosAllGoOutAsTheyAreStaysTheSame() {
        assertThat(ReplacedPhotos.in(ARTICLE, Map.of("aa", "aa", "bb", "bb"))).isSameAs(ARTICLE);
    }

    private static Article article(String first, String second) {
        return Desk.withBanner(Samples.minimal(), first)
                .withBody(Body.of(
                        new Block.Picture(new BlockId("g1"), first, new Caption("Satu", "", "", "")),
                        new Block.Picture(new BlockId("g2"), second, new Caption("Dua", "", "", ""))))
                .withRelated(List.of(Related.elsewhere("https://a.example/x", new Card("Lain", "", Optional.empty(), first))));
    }
}
