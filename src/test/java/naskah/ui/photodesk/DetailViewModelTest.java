package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.storage.Summary;
import naskah.ui.Desk;
import naskah.ui.draft.WoundTimer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailViewModelTest {
    @TempDir
    Path place;

    private final WoundTimer timer = new WoundTimer();
    private PhotoShelf shelf;
    private PhotoId market;
    private PhotoId bridge;
    private LibraryEdits edits;
    private DetailViewModel detail;

    @BeforeEach
    void open() throws Exception {
        shelf = new PhotoShelf(place);
        market = shelf.photo("pasar.png", 1, "Pasar Pagi", "Warta");
        bridge = shelf.photo("jembatan.png", 2, "Jembatan", "CMG");
        shelf.article("artikel", "Pasar Pagi dibuka lagi", market);
        Desk desk = shelf.desk(PhotoShelf.at(timer));
        edits = new LibraryEdits(desk);
        detail = new DetailViewModel(desk, edits);
    }

    @AfterEach
    void close() throws Exception {
        detail.dispose();
        shelf.close();
    }

    @Test
    void aPhotoIsShownWithTheArticlesThatShowIt() {
        detail.show(Optional.of(market));
        assertThat(text(PhotoField.DESCRIPTION)).isEqualTo("Pasar Pagi");
        assertThat(detail.uses()).extracting((Summary use) -> use.card().headline()).containsExactly("Pasar Pagi dibuka lagi");
        detail.show(Optional.of(bridge));
        assertThat(detail.uses()).isEmpty();
    }

    @Test
    void listsAreWrittenValueByValueAndOtherFieldsStay() throws Exception {
        detail.show(Optional.of(bridge));
        detail.write(PhotoField.KEYWORDS, List.of("jembatan", "banjir"));
        timer.wind(500);
        PhotoMetadata kept = shelf.held(bridge).photo().metadata();
        assertThat(kept.all(PhotoField.KEYWORDS)).containsExactly("jembatan", "banjir");
        assertThat(kept.description()).isEqualTo("Jembatan");
    }

    @Test
    void whatTheFileSaysIsTakenOver() throws Exception {
        detail.show(Optional.of(market));
        detail.write(PhotoField.CITY, List.of("Semarang"));
        assertThat(detail.fileSays()).isEmpty();
        detail.take(new FileSays(PhotoField.CITY, List.of("Jepara")));
        timer.wind(500);
        assertThat(shelf.held(market).photo().metadata().text(PhotoField.CITY)).isEqualTo("Jepara");
    }

    @Test
    void aDateOfTheFileIsTakenOverAsADateAndNonsenseIsNot() {
        detail.show(Optional.of(market));
        detail.take(PhotoField.DATE_CREATED, "2026:03:21 14:05:00");
        assertThat(text(PhotoField.DATE_CREATED)).isEqualTo("2026-03-21T14:05:00");
        detail.take(PhotoField.DATE_CREATED, "kapan-kapan");
        assertThat(text(PhotoField.DATE_CREATED)).isEqualTo("2026-03-21T14:05:00");
    }

    @Test
    void anUndoIsSeenInTheDetails() {
        detail.show(Optional.of(bridge));
        detail.write(PhotoField.DESCRIPTION, List.of("Jembatan Teduh"));
        edits.undo();
        assertThat(text(PhotoField.DESCRIPTION)).isEqualTo("Jembatan");
    }

    @Test
    void whoComesBackToAPhotoFindsWhatWasWrittenBeforeItWasKept() {
        detail.show(Optional.of(bridge));
        detail.write(PhotoField.DESCRIPTION, List.of("Jembatan Teduh"));
        detail.show(Optional.of(market));
        detail.show(Optional.of(bridge));
        assertThat(text(PhotoField.DESCRIPTION)).isEqualTo("Jembatan Teduh");
    }

    private String text(PhotoField field) {
        return detail.photoProperty().get().orElseThrow().metadata().text(field);
    }
}
