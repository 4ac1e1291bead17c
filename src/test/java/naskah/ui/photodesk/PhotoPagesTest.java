package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoSummary;
import naskah.task.HeldLane;
import naskah.task.Lane;
import org.junit.jupiter.api.Test;

class PhotoPagesTest {
    private final ManyPhotos library = new ManyPhotos(1_050);
    private final PhotoPages pages = new PhotoPages(library, Lane.inline());

    @Test
    void theNumberIsKnownAndOnlyWhatLiesNearIsRead() {
        pages.ask(PhotoQuery.ALL);
        assertThat(pages.size()).isEqualTo(1_050);
        assertThat(library.asked).containsExactly(0, 100);
        assertThat(pages.at(5).orElseThrow().photo().id()).isEqualTo(ManyPhotos.id(5));
        assertThat(pages.at(700)).isEmpty();
    }

    @Test
    void whatIsLookedAtIsReadWhereverItLies() {
        pages.ask(PhotoQuery.ALL);
        pages.look(940, 960);
        assertThat(pages.at(940).orElseThrow().photo().id()).isEqualTo(ManyPhotos.id(940));
        assertThat(pages.at(960)).isPresent();
    }

    @Test
    void aPageThatWasReadIsNotReadAgain() {
        pages.ask(PhotoQuery.ALL);
        pages.look(940, 960);
        library.asked.clear();
        pages.look(0, 20);
        pages.look(500, 520);
        assertThat(library.asked).isEmpty();
    }

    @Test
    void pagesFarAwayAreForgottenAndComeBack() {
        ManyPhotos many = new ManyPhotos(6_000);
        PhotoPages all = new PhotoPages(many, Lane.inline());
        all.ask(PhotoQuery.ALL);
        all.look(5_950, 5_999);
        assertThat(all.at(0)).isEmpty();
        assertThat(all.idAt(0)).contains(ManyPhotos.id(0));
        many.asked.clear();
        all.look(0, 20);
        assertThat(all.at(0)).isPresent();
        assertThat(many.asked).containsExactly(0, 100);
    }

    @Test
    void whoWaitsForPhotosFurtherDownHearsWhenTheyAreKnown() {
        pages.ask(PhotoQuery.ALL);
        List<Optional<String>> heard = new ArrayList<>();
        pages.whenKnown(1_049, () -> heard.add(pages.idAt(1_049).map(Object::toString)));
        assertThat(heard).containsExactly(Optional.of(ManyPhotos.id(1_049).sha256()));
    }

    @Test
    void theAnswerToAnEarlierQuestionIsNeverShown() {
        HeldLane held = new HeldLane();
        PhotoPages slow = new PhotoPages(library, held.lane());
        slow.ask(PhotoQuery.ALL);
        slow.ask(PhotoQuery.text("tidak ada"));
        held.runAll();
        assertThat(slow.size()).isZero();
        assertThat(slow.shownProperty().get()).isEqualTo(PhotoPages.Shown.NOTHING_FOUND);
    }

    @Test
    void nothingIsReadBeforeSomebodyAsks() {
        pages.look(0, 20);
        assertThat(library.asked).isEmpty();
    }

    @Test
    void anEmptyLibraryAndAnEmptyTrashSayDifferentThings() {
        PhotoPages none = new PhotoPages(new ManyPhotos(0), Lane.inline());
        none.ask(PhotoQuery.ALL);
        assertThat(none.shownProperty().get()).isEqualTo(PhotoPages.Shown.NOTHING_YET);
        none.ask(PhotoQuery.ALL.withTrashed(true));
        assertThat(none.shownProperty().get()).isEqualTo(PhotoPages.Shown.TRASH_EMPTY);
    }

    @Test
    void aLibraryThatCannotBeReadSaysSoAndIsReadWhenItCanAgain() {
        library.broken = true;
        pages.ask(PhotoQuery.ALL);
        assertThat(pages.shownProperty().get()).isEqualTo(PhotoPages.Shown.FAILED);
        library.broken = false;
        pages.refresh();
        assertThat(pages.shownProperty().get()).isEqualTo(PhotoPages.Shown.PHOTOS);
        assertThat(pages.at(0)).isPresent();
    }

    @Test
    void aPhotoThatSaysSomethingElseIsShownSo() {
        pages.ask(PhotoQuery.ALL);
        PhotoSummary tile = pages.at(7).orElseThrow();
        long before = pages.tickProperty().get();
        pages.replace(new PhotoSummary(tile.photo(), tile.addedAt(), 9, Set.of()));
        assertThat(pages.at(7).orElseThrow().uses()).isEqualTo(9);
        assertThat(pages.tickProperty().get()).isGreaterThan(before);
    }
}
