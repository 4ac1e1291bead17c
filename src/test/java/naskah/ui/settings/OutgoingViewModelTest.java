package naskah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import naskah.schedule.Outgoing;
import naskah.ui.control.Note;
import naskah.ui.people.Newsroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutgoingViewModelTest {
    @TempDir
    Path directory;

    private Newsroom newsroom;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.staffed(directory.resolve("data"));
    }

    @AfterEach
    void close() throws Exception {
        newsroom.close();
    }

    private OutgoingViewModel model() {
        return new OutgoingViewModel(newsroom.desk(Newsroom.TIRTA));
    }

    private Outgoing kept() {
        return new Outgoing(newsroom.folder.settings());
    }

    @Test
    void noFolderIsChosenAtFirst() {
        OutgoingViewModel model = model();
        assertThat(model.folderProperty().get()).isEmpty();
        assertThat(model.noteProperty().get().text()).contains("Belum ada");
    }

    @Test
    void aFolderIsKeptAsSoonAsItIsChosenAndGivenUpAgain() throws Exception {
        Path site = Files.createDirectory(directory.resolve("situs"));
        model().choose(site);
        assertThat(kept().folder()).contains(site);
        OutgoingViewModel later = model();
        assertThat(later.folderProperty().get()).contains(site);
        assertThat(later.noteProperty().get().text()).contains(site.toString());
        later.chooseNone();
        assertThat(kept().folder()).isEmpty();
    }

    @Test
    void whatIsNoFolderToWriteToIsRefusedAndTheOldOneStays() throws Exception {
        Path site = Files.createDirectory(directory.resolve("situs"));
        OutgoingViewModel model = model();
        model.choose(site);
        model.choose(Files.writeString(directory.resolve("berkas"), "bukan folder"));
        assertThat(model.noteProperty().get().kind()).isEqualTo(Note.Kind.WRONG);
        assertThat(model.folderProperty().get()).contains(site);
        assertThat(kept().folder()).contains(site);
    }

    @Test
    void aFolderThatCannotKeepTheChoiceSaysSo() throws Exception {
        OutgoingViewModel model = model();
        newsroom.folder.close();
        model.chooseNone();
        assertThat(model.noteProperty().get().kind()).isEqualTo(Note.Kind.WRONG);
    }
}
