package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.rights.Rights;
import naskah.storage.Held;
import naskah.task.HeldLane;
import naskah.task.Lane;
import naskah.task.Lanes;
import naskah.ui.draft.WoundTimer;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryEditsTest {
    @TempDir
    Path place;

    private final WoundTimer timer = new WoundTimer();
    private PhotoShelf shelf;
    private LibraryEdits edits;
    private PhotoId first;
    private PhotoId second;

    @BeforeEach
    void open() throws Exception {
        shelf = new PhotoShelf(place);
        first = shelf.photo("satu.png", 1, "Pasar lama", "Warta");
        second = shelf.photo("dua.png", 2, "Jembatan", "");
        edits = new LibraryEdits(shelf.desk(PhotoShelf.at(timer)));
    }

    @AfterEach
    void close() throws Exception {
        shelf.close();
    }

    @Test
    void whatIsTypedIsKeptWithinHalfASecondAndOnlyThenCalledKept() throws Exception {
        take(first);
        caption(first, "Pasar baru");
        assertThat(edits.stateProperty().get()).isInstanceOf(KeepState.Keeping.class);
        assertThat(shelf.caption(first)).isEqualTo("Pasar lama");
        timer.wind(500);
        assertThat(shelf.caption(first)).isEqualTo("Pasar baru");
        assertThat(edits.stateProperty().get()).isEqualTo(new KeepState.Kept(Optional.of(Panes.NOON.instant())));
    }

    @Test
    void typingOnNeverPostponesTheSave() throws Exception {
        take(first);
        for (int i = 1; i <= 5; i++) {
            caption(first, "Pasar baru" + "!".repeat(i));
            timer.wind(100);
        }
        assertThat(shelf.caption(first)).startsWith("Pasar baru!");
    }

    @Test
    void typingInOneFieldIsOneStepAndAnotherFieldAnother() throws Exception {
        take(first);
        caption(first, "P");
        caption(first, "Pa");
        edits.edit(first, "CREDIT_LINE", with(PhotoField.CREDIT_LINE, "CMG"));
        edits.undo();
        assertThat(here(first).metadata().creditLine()).isEqualTo("Warta");
        assertThat(here(first).metadata().description()).isEqualTo("Pa");
        edits.undo();
        assertThat(here(first).metadata().description()).isEqualTo("Pasar lama");
        assertThat(edits.undoableProperty().get()).isFalse();
        edits.redo();
        edits.redo();
        timer.wind(500);
        assertThat(shelf.caption(first)).isEqualTo("Pa");
        assertThat(shelf.held(first).photo().metadata().creditLine()).isEqualTo("CMG");
    }

    @Test
    void manyPhotosAreChangedInOneStep() throws Exception {
        List<Integer> changed = new ArrayList<>();
        edits.editAll(List.of(first, second), with(PhotoField.CITY, "Semarang"), changed::add, failure -> { });
        timer.wind(500);
        assertThat(changed).containsExactly(2);
        assertThat(shelf.held(second).photo().metadata().text(PhotoField.CITY)).isEqualTo("Semarang");
        edits.undo();
        timer.wind(500);
        assertThat(shelf.held(first).photo().metadata().text(PhotoField.CITY)).isEmpty();
        assertThat(shelf.held(second).photo().metadata().text(PhotoField.CITY)).isEmpty();
    }

    @Test
    void rightsAreTakenBackAsWordsAre() throws Exception {
        Rights rights = new Rights("Antara", Optional.empty(), Optional.empty(), true, Optional.empty());
        take(first);
        edits.edit(first, "rights", photo -> photo.withRights(rights));
        timer.wind(500);
        assertThat(shelf.held(first).photo().rights()).isEqualTo(rights);
        edits.undo();
        timer.wind(500);
        assertThat(shelf.held(first).photo().rights()).isEqualTo(Rights.FREE);
    }

    @Test
    void inAConflictNothingIsWrittenUntilSomebodyDecidesAndNothingIsLost() throws Exception {
        take(first);
        shelf.change(first, with(PhotoField.DESCRIPTION, "Pasar orang lain"));
        caption(first, "Pasar saya");
        timer.wind(500);
        KeepState.Conflict conflict = (KeepState.Conflict) edits.stateProperty().get();
        assertThat(shelf.caption(first)).isEqualTo("Pasar orang lain");
        edits.takeTheirs(conflict.theirs());
        assertThat(here(first).metadata().description()).isEqualTo("Pasar orang lain");
        assertThat(edits.stateProperty().get()).isInstanceOf(KeepState.Kept.class);
        edits.undo();
        timer.wind(500);
        assertThat(shelf.caption(first)).isEqualTo("Pasar saya");
    }

    @Test
    void inAConflictOnesOwnMayStay() throws Exception {
        take(first);
        shelf.change(first, with(PhotoField.DESCRIPTION, "Pasar orang lain"));
        caption(first, "Pasar saya");
        timer.wind(500);
        edits.keepMine(((KeepState.Conflict) edits.stateProperty().get()).theirs());
        assertThat(shelf.caption(first)).isEqualTo("Pasar saya");
        assertThat(edits.stateProperty().get()).isInstanceOf(KeepState.Kept.class);
    }

    @Test
    void whatWasWrittenForAPhotoThatWasThrownAwayComesBackWithIt() throws Exception {
        take(first);
        shelf.library().trash(first);
        caption(first, "Pasar saya");
        timer.wind(500);
        KeepState.Gone gone = (KeepState.Gone) edits.stateProperty().get();
        assertThat(edits.isUnsaved()).isTrue();
        edits.recover(gone.photo());
        assertThat(shelf.caption(first)).isEqualTo("Pasar saya");
        assertThat(shelf.held(first).trashed()).isEmpty();
    }

    @Test
    void whoLeavesWaitsForWhatIsBeingWritten() throws Exception {
        HeldLane writing = new HeldLane();
        LibraryEdits slow = new LibraryEdits(
                shelf.desk(new Lanes(writing.lane(), Lane.inline(), Lane.inline(), timer)));
        slow.take(shelf.held(first));
        slow.edit(first, "DESCRIPTION", with(PhotoField.DESCRIPTION, "Pasar baru"));
        List<String> left = new ArrayList<>();
        slow.flush(() -> left.add("pergi"));
        assertThat(left).isEmpty();
        writing.runAll();
        assertThat(left).containsExactly("pergi");
        assertThat(slow.isUnsaved()).isFalse();
        assertThat(shelf.caption(first)).isEqualTo("Pasar baru");
    }

    @Test
    void inAFolderThatAnotherWindowWritesNothingIsChanged() throws Exception {
        try (PhotoShelf reader = new PhotoShelf(place)) {
            LibraryEdits none = new LibraryEdits(reader.desk(PhotoShelf.at(timer)));
            none.take(reader.held(first));
            none.edit(first, "DESCRIPTION", with(PhotoField.DESCRIPTION, "Pasar baru"));
            assertThat(none.stateProperty().get()).isInstanceOf(KeepState.ReadOnly.class);
            assertThat(none.current(first).orElseThrow().metadata().description()).isEqualTo("Pasar lama");
            List<String> left = new ArrayList<>();
            none.flush(() -> left.add("pergi"));
            assertThat(left).containsExactly("pergi");
        }
    }

    @Test
    void aDiskThatFailsIsToldAndTriedAgain() throws Exception {
        take(first);
        shelf.close();
        caption(first, "Pasar baru");
        timer.wind(500);
        assertThat(edits.stateProperty().get()).isInstanceOf(KeepState.Failed.class);
        assertThat(edits.isUnsaved()).isTrue();
        shelf = new PhotoShelf(place);
        assertThat(shelf.caption(first)).isEqualTo("Pasar lama");
    }

    @Test
    void aFailureOfWhatNeedsNoSaveAnyMoreIsOver() throws Exception {
        take(first);
        shelf.close();
        caption(first, "Pasar baru");
        timer.wind(500);
        edits.undo();
        timer.wind(500);
        assertThat(edits.stateProperty().get()).isInstanceOf(KeepState.Kept.class);
        shelf = new PhotoShelf(place);
    }

    @Test
    void whatWasReadBeforeASaveDoesNotPutBackWhatWasSaved() throws Exception {
        Held early = shelf.held(first);
        edits.take(early);
        caption(first, "Pasar baru");
        timer.wind(500);
        assertThat(edits.take(early).metadata().description()).isEqualTo("Pasar baru");
        caption(first, "Pasar terbaru");
        timer.wind(500);
        assertThat(shelf.caption(first)).isEqualTo("Pasar terbaru");
    }

    @Test
    void aPhotoThatWasTakenInAnewBeginsItsRevisionsAnew() throws Exception {
        Held held = shelf.held(first);
        edits.take(held);
        Photo anew = with(PhotoField.DESCRIPTION, "Dari berkasnya").apply(held.photo());
        Held later = new Held(anew, held.embedded(), 1, held.addedAt().plusSeconds(60), Optional.empty());
        assertThat(held.revision()).isGreaterThan(1);
        assertThat(edits.take(later)).isEqualTo(anew);
    }

    @Test
    void photosThatCannotBeReadAreToldAndLeaveTheSaveUnderWayAlone() throws Exception {
        HeldLane writing = new HeldLane();
        HeldLane reading = new HeldLane();
        LibraryEdits slow = new LibraryEdits(
                shelf.desk(new Lanes(writing.lane(), reading.lane(), Lane.inline(), timer)));
        slow.take(shelf.held(first));
        slow.edit(first, "DESCRIPTION", with(PhotoField.DESCRIPTION, "Pasar baru"));
        timer.wind(500);
        List<String> told = new ArrayList<>();
        slow.editAll(List.of(first, second), with(PhotoField.CITY, "Semarang"), count -> told.add("diubah"), why -> told.add("gagal"));
        slow.flush(() -> told.add("pergi"));
        shelf.close();
        Files.move(place.resolve("data"), place.resolve("hilang"));
        reading.runAll();
        assertThat(told).containsExactly("gagal");
        assertThat(slow.stateProperty().get()).isInstanceOf(KeepState.Keeping.class);
        assertThat(writing.waiting()).isEqualTo(1);
        shelf = new PhotoShelf(place);
    }

    @Test
    void aPhotoThatCannotBeBroughtBackIsAskedForAgain() throws Exception {
        take(first);
        shelf.library().trash(first);
        caption(first, "Pasar saya");
        timer.wind(500);
        KeepState gone = edits.stateProperty().get();
        shelf.close();
        edits.recover(((KeepState.Gone) gone).photo());
        assertThat(edits.stateProperty().get()).isInstanceOf(KeepState.Failed.class);
        timer.wind(3_000);
        assertThat(edits.stateProperty().get()).isEqualTo(gone);
        shelf = new PhotoShelf(place);
    }

    private void take(PhotoId id) throws Exception {
        edits.take(shelf.held(id));
    }

    private Photo here(PhotoId id) {
        return edits.current(id).orElseThrow();
    }

    private void caption(PhotoId id, String text) {
        edits.edit(id, "DESCRIPTION", with(PhotoField.DESCRIPTION, text));
    }

    private static UnaryOperator<Photo> with(PhotoField field, String text) {
        return photo -> photo.withMetadata(photo.metadata().with(field, text));
    }
}
