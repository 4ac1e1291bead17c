package naskah.format.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import naskah.article.Article;
import naskah.article.Banner;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.format.html.Samples;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import org.junit.jupiter.api.Test;

class ArticlePicturesTest {
    private static final PhotoMetadata LIBRARY = new PhotoMetadata("Panen raya", "CMG", "Ratri", "Sawah", "")
            .with(PhotoField.COPYRIGHT_NOTICE, "© Warta");

    @Test
    void anExportedPictureCarriesTheArticlesCaptionAndTheLibrarysRights() {
        PhotoMetadata words = words(new Caption("Panen di Subang", "AFP", "Bagas", "Petak sawah"));
        assertThat(words).isEqualTo(new PhotoMetadata("Panen di Subang", "AFP", "Bagas", "Petak sawah", "Jembatan Gantung Dibuka")
                .with(PhotoField.COPYRIGHT_NOTICE, "© Warta"));
    }

    @Test
    void whatTheArticleTookOutStaysOut() {
        assertThat(words(new Caption("Panen di Subang", "", "", "")).creator()).isEmpty();
    }

    @Test
    void aPictureThatTheArticleSaysNothingAboutKeepsTheLibrarysWords() {
        assertThat(words(Caption.EMPTY).with(PhotoField.HEADLINE, "")).isEqualTo(LIBRARY);
    }

    @Test
    void thePhotosOwnHeadlineIsKept() {
        PhotoMetadata own = LIBRARY.with(PhotoField.HEADLINE, "Panen");
        assertThat(use(new Caption("a", "b", "", "")).words(own).headline()).isEqualTo("Panen");
    }

    @Test
    void severalCreatorsStaySeveralWhereTheArticleNamesThemAll() {
        PhotoMetadata two = new PhotoMetadata(Map.of(PhotoField.CREATOR, List.of("Ratri", "Bagas")));
        assertThat(use(new Caption("a", "b", "Ratri, Bagas", "")).words(two).all(PhotoField.CREATOR))
                .containsExactly("Ratri", "Bagas");
    }

    @Test
    void aPhotoUsedTwiceCarriesTheFirstCaptionThatThereIs() {
        Article banner = article(Caption.EMPTY).withBanner(new Banner(Samples.INLINE, Caption.EMPTY));
        List<Block> blocks = new ArrayList<>(banner.body().blocks());
        blocks.add(new Block.Picture(new BlockId("g2"), Samples.INLINE, new Caption("Kedua", "", "", "")));
        blocks.add(new Block.Picture(new BlockId("g3"), Samples.INLINE, new Caption("Ketiga", "", "", "")));
        Article article = banner.withBody(new Body(blocks));
        assertThat(ArticlePictures.of(article).uses().get(Samples.INLINE).caption().text()).isEqualTo("Kedua");
    }

    private static PhotoMetadata words(Caption caption) {
        return use(caption).words(LIBRARY);
    }

    private static ArticlePictures.Use use(Caption caption) {
        return ArticlePictures.of(article(caption)).uses().get(Samples.INLINE);
    }

    private static Article article(Caption caption) {
        return Samples.minimal().withBody(Body.of(new Block.Picture(new BlockId("g1"), Samples.INLINE, caption)));
    }
}
