package naskah.format.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Card;
import naskah.article.Related;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.format.html.Samples;
import naskah.house.Pictures;
import naskah.house.Slot;
import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoOriginal;
import naskah.photo.frame.Cut;
import org.junit.jupiter.api.Test;

class SlotCutsTest {
    private static final String HASH = "ab".repeat(32);

    @Test
    void aBannerIsCutForItsPlaceAndForSharing() {
        assertThat(slots(Desk.withBanner(Samples.minimal(), HASH))).containsExactly("banner", "share");
    }

    @Test
    void thePictureThatIsSharedIsTheFirstThatThereIs() {
        assertThat(slots(inBody(Samples.minimal()))).containsExactly("free", "share");
    }

    @Test
    void aPhotoUsedEverywhereIsCutForAllPlaces() {
        Related other = Related.own(new ArticleId("n-2"), new Card("Lain", "", Optional.empty(), HASH));
        Article article = inBody(Desk.withBanner(Samples.minimal(), HASH)).withRelated(List.of(other));
        assertThat(slots(article)).containsExactly("banner", "free", "share", "card");
        assertThat(use(article).caption().text()).isEqualTo("Dermaga");
    }

    @Test
    void aPictureOfRelatedNewsIsCutOnceAndSmall() {
        Related other = Related.own(new ArticleId("n-2"), new Card("Lain", "", Optional.empty(), HASH));
        assertThat(cuts(Samples.minimal().withRelated(List.of(other)), 2000, Pictures.STANDARD))
                .containsExactly(new Cut(Slot.CARD, 320));
    }

    @Test
    void noWidthIsWiderThanTheCropAndNoneIsThereTwice() {
        List<Cut> cuts = cuts(Desk.withBanner(Samples.minimal(), HASH), 500, Pictures.STANDARD);
        assertThat(cuts).filteredOn(cut -> !cut.webp()).containsExactly(
                new Cut(Slot.BANNER, 480), new Cut(Slot.BANNER, 500), new Cut(Slot.SHARE, 500));
    }

    @Test
    void aHouseWithoutASlotShowsThePictureAsItIs() {
        Pictures none = Pictures.STANDARD.withSlots(List.of(Slot.SQUARE));
        assertThat(cuts(Desk.withBanner(Samples.minimal(), HASH), 500, none)).allMatch(cut -> cut.slot().equals(Slot.FREE));
    }

    private static Article inBody(Article article) {
        return article.withBody(Body.of(new Block.Picture(new BlockId("g1"), HASH, new Caption("Lagi", "", "", ""))));
    }

    private static Iterable<String> slots(Article article) {
        return use(article).slots();
    }

    private static ArticlePictures.Use use(Article article) {
        return ArticlePictures.of(article).uses().get(HASH);
    }

    private static List<Cut> cuts(Article article, int width, Pictures house) {
        PhotoOriginal original = new PhotoOriginal("a.jpg", PhotoFormat.JPEG, new Photo.Size(width, width), 1);
        return SlotCuts.of(Photo.arriving(new PhotoId(HASH), original, PhotoMetadata.NONE), use(article), house);
    }
}
