package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import naskah.photo.PhotoId;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.Missing;
import naskah.task.Lanes;
import naskah.ui.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person comes to the photo desk with a photo of an article. */
class PhotoSeekerTest {
    private static final PhotoQuery NO_CREDIT = PhotoQuery.ALL.withMissing(Set.of(Missing.CREDIT));

    @TempDir
    Path place;

    private PhotoShelf shelf;
    private PhotoDeskViewModel model;
    private PhotoSeeker seeker;
    private PhotoId market;
    private PhotoId bridge;

    @BeforeEach
    void open() throws Exception {
        shelf = new PhotoShelf(place);
        market = shelf.photo("pasar-pagi.png", 1, "Pembeli memilih sayur", "Warta");
        bridge = shelf.photo("jembatan.png", 2, "Warga menyeberang", "");
        Desk desk = shelf.desk(Lanes.inline());
        model = new PhotoDeskViewModel(desk, new LibraryEdits(desk));
        seeker = new PhotoSeeker(desk, model);
    }

    @AfterEach
    void close() throws Exception {
        shelf.close();
    }

    @Test
    void aPhotoInSightIsChosenAndWhatIsAskedForStays() {
        model.ask(NO_CREDIT);
        seeker.bring(bridge);
        assertThat(model.single()).contains(bridge);
        assertThat(model.queryProperty().get()).isEqualTo(NO_CREDIT);
    }

    @Test
    void aPhotoThatAFilterHidesIsAskedForByItsFile() {
        model.ask(NO_CREDIT);
        seeker.bring(market);
        assertThat(model.single()).contains(market);
        assertThat(model.queryProperty().get()).isEqualTo(PhotoQuery.text("pasar-pagi.png"));
    }

    @Test
    void aPhotoThatWasThrownAwayIsFoundInTheTrash() throws Exception {
        shelf.library().trash(bridge);
        model.refresh();
        seeker.bring(bridge);
        assertThat(model.single()).contains(bridge);
        assertThat(model.queryProperty().get().trashed()).isTrue();
    }

    @Test
    void whoChoosesAnotherPhotoKeepsTheirSearch() {
        model.ask(NO_CREDIT);
        seeker.chooseAmongShown(market);
        assertThat(model.single()).isEmpty();
        assertThat(model.queryProperty().get()).isEqualTo(NO_CREDIT);
        seeker.chooseAmongShown(bridge);
        assertThat(model.single()).contains(bridge);
    }

    @Test
    void aPhotoThatIsNotInTheLibraryIsSaidToBeMissing() {
        seeker.bring(new PhotoId("0".repeat(64)));
        assertThat(model.noticeProperty().get().orElseThrow().text()).contains("tidak ada di pustaka");
    }
}
