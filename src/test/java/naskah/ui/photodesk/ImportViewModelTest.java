package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import naskah.intake.PhotoNews;
import naskah.storage.PhotoQuery;
import naskah.task.HeldLane;
import naskah.task.Lane;
import naskah.task.Lanes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    @TempDir
    Path place;

    private final List<String> arrived = new ArrayList<>();
    private PhotoShelf shelf;

    @BeforeEach
    void open() throws Exception {
        shelf = new PhotoShelf(place);
    }

    @AfterEach
    void close() throws Exception {
        shelf.close();
    }

    @Test
    void aFolderIsTakenInAndEveryFileTold() throws Exception {
        Path folder = shelf.folderOf("satu.png", "dua.png");
        Files.writeString(folder.resolve("rusak.jpg"), "bukan gambar");
        ImportViewModel model = model(Lane.inline());
        assertThat(model.take(List.of(folder))).isTrue();
        ImportState.Done done = (ImportState.Done) model.stateProperty().get();
        assertThat(done.news()).hasSize(3).filteredOn(PhotoNews::isFailure).hasSize(1);
        assertThat(shelf.library().count(PhotoQuery.ALL)).isEqualTo(2);
        assertThat(arrived).hasSize(1);
        model.dismiss();
        assertThat(model.stateProperty().get()).isInstanceOf(ImportState.Idle.class);
    }

    @Test
    void whatIsThereAlreadyIsToldAndNotTakenTwice() throws Exception {
        Path folder = shelf.folderOf("satu.png");
        shelf.folder().photos().add(folder.resolve("satu.png"), "lama.png");
        ImportViewModel model = model(Lane.inline());
        model.take(List.of(folder));
        ImportState.Done done = (ImportState.Done) model.stateProperty().get();
        assertThat(done.news()).hasSize(1);
        assertThat(shelf.library().count(PhotoQuery.ALL)).isEqualTo(1);
    }

    @Test
    void onlyOneBatchRunsAtATimeAndACancelledOneTakesNothingMore() throws Exception {
        HeldLane working = new HeldLane();
        ImportViewModel model = model(working.lane());
        Path folder = shelf.folderOf("satu.png", "dua.png");
        assertThat(model.take(List.of(folder))).isTrue();
        assertThat(model.take(List.of(folder))).isFalse();
        model.cancel();
        working.runAll();
        ImportState.Done done = (ImportState.Done) model.stateProperty().get();
        assertThat(done.cancelled()).isTrue();
        assertThat(done.news()).isEmpty();
    }

    private ImportViewModel model(Lane working) {
        Lanes lanes = new Lanes(Lane.inline(), Lane.inline(), working, (delay, then) -> then.run());
        return new ImportViewModel(shelf.desk(lanes), () -> arrived.add("ada"));
    }
}
