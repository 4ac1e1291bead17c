package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.Facet;
import naskah.storage.PhotoQuery.Missing;
import naskah.storage.Summary;
import naskah.ui.Desk;
import naskah.ui.draft.WoundTimer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoDeskViewModelTest {
    @TempDir
    Path place;

    private final WoundTimer timer = new WoundTimer();
    private PhotoShelf shelf;
    private PhotoId market;
    private PhotoId bridge;
    private PhotoId bare;
    private PhotoDeskViewModel model;

    @BeforeEach
    void open() throws Exception {
        shelf = new PhotoShelf(place);
        market = shelf.photo("pasar.png", 1, "Pembeli memilih sayur di Pasar Pagi", "Warta");
        bridge = shelf.photo("jembatan.png", 2, "Warga menyeberangi jembatan", "CMG");
        bare = shelf.photo("kosong.png", 3, "", "");
        shelf.article("artikel", "Pasar Pagi dibuka lagi", market);
        Desk desk = shelf.desk(PhotoShelf.at(timer));
        model = new PhotoDeskViewModel(desk, new LibraryEdits(desk));
    }

    @AfterEach
    void close() throws Exception {
        model.dispose();
        shelf.close();
    }

    @Test
    void everythingIsThereAtFirst() {
        assertThat(shown()).containsExactlyInAnyOrder(market, bridge, bare);
    }

    @Test
    void aSearchAsOneTypesNarrowsIt() {
        model.search("jemb");
        assertThat(shown()).containsExactly(bridge);
        model.search("");
        assertThat(shown()).hasSize(3);
    }

    @Test
    void filtersAndSearchHoldTogether() {
        model.ask(query -> query.withMissing(Set.of(Missing.CREDIT)));
        assertThat(shown()).containsExactly(bare);
        model.search("pasar");
        assertThat(shown()).isEmpty();
        assertThat(model.pages().shownProperty().get()).isEqualTo(PhotoPages.Shown.NOTHING_FOUND);
    }

    @Test
    void anotherQuestionLeavesNothingChosen() {
        model.selection().only(1);
        model.search("pasar");
        assertThat(model.selection().count()).isZero();
    }

    @Test
    void agenciesAreSuggested() {
        List<List<String>> heard = new ArrayList<>();
        model.suggest(Facet.AGENCY, "c", heard::add);
        assertThat(heard).containsExactly(List.of("CMG"));
    }

    @Test
    void whatWasThrownAwayCanBeTakenBack() {
        choose(bridge);
        model.trash();
        assertThat(shown()).containsExactlyInAnyOrder(market, bare);
        model.noticeProperty().get().orElseThrow().action().orElseThrow().deed().run();
        assertThat(shown()).containsExactlyInAnyOrder(market, bridge, bare);
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void afterADeletionTheNextPhotoIsChosen() {
        model.selection().only(0);
        PhotoId next = model.pages().idAt(1).orElseThrow();
        boolean free = !model.pages().idAt(0).equals(Optional.of(market));
        model.trash();
        assertThat(model.single()).isEqualTo(free ? Optional.of(next) : Optional.of(market));
    }

    @Test
    void whatWasChosenStaysChosenWhenPhotosComeIn() throws Exception {
        choose(bridge);
        shelf.photo("baru.png", 8, "Perahu di muara", "Warta");
        model.refresh();
        assertThat(shown()).hasSize(4);
        assertThat(model.single()).contains(bridge);
    }

    @Test
    void aPhotoInAnArticleStaysAndTheArticleIsNamed() {
        model.selection().all(3);
        model.trash();
        assertThat(shown()).containsExactly(market);
        assertThat(model.inTheWayProperty().get())
                .extracting((Summary article) -> article.card().headline())
                .containsExactly("Pasar Pagi dibuka lagi");
        model.letGo();
        assertThat(model.inTheWayProperty().get()).isEmpty();
    }

    @Test
    void theTrashIsShownAndEmptiedByRecovering() {
        choose(bare);
        model.trash();
        model.ask(PhotoQuery.ALL.withTrashed(true));
        assertThat(shown()).containsExactly(bare);
        model.selection().only(0);
        model.recover();
        assertThat(model.pages().shownProperty().get()).isEqualTo(PhotoPages.Shown.TRASH_EMPTY);
    }

    @Test
    void aTileSaysWhatIsBeingWritten() throws Exception {
        model.edits().take(shelf.held(bare));
        model.edits().edit(bare, "DESCRIPTION", photo ->
                photo.withMetadata(photo.metadata().with(PhotoField.DESCRIPTION, "Perahu di muara")));
        var tile = model.pages().at(model.pages().indexOf(bare)).orElseThrow();
        assertThat(tile.photo().metadata().description()).isEqualTo("Perahu di muara");
        assertThat(tile.missing()).containsExactlyInAnyOrder(Missing.CREDIT, Missing.ALT);
    }

    @Test
    void aPhotoIsChosenForAPlaceThatWaitsForOne() {
        List<Photo> placed = new ArrayList<>();
        choose(bridge);
        assertThat(model.attach()).isFalse();
        model.choose(new Choice("banner", placed::add));
        assertThat(model.attach()).isTrue();
        assertThat(placed).extracting(Photo::id).containsExactly(bridge);
        assertThat(model.choiceProperty().get()).isEmpty();
    }

    @Test
    void aTileSaysInHowManyArticlesItsPhotoStandsByNow() {
        choose(market);
        model.used(4);
        assertThat(model.pages().at(model.pages().indexOf(market)).orElseThrow().uses()).isEqualTo(4);
    }

    @Test
    void severalPhotosAreNoChoice() {
        List<Photo> placed = new ArrayList<>();
        model.choose(new Choice("banner", placed::add));
        model.selection().all(2);
        assertThat(model.attach()).isFalse();
        assertThat(placed).isEmpty();
    }

    private void choose(PhotoId id) {
        model.selection().only(model.pages().indexOf(id));
    }

    private List<PhotoId> shown() {
        List<PhotoId> ids = new ArrayList<>();
        for (int i = 0; i < model.pages().size(); i++) {
            ids.add(model.pages().idAt(i).orElseThrow());
        }
        return ids;
    }
}
