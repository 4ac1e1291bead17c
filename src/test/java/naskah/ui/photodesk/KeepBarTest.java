package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.stage.Stage;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.ui.Desk;
import naskah.ui.draft.WoundTimer;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class KeepBarTest {
    @TempDir
    static Path places;

    private final FxRobot robot = new FxRobot();
    private final WoundTimer timer = new WoundTimer();
    private PhotoShelf shelf;
    private PhotoId market;
    private LibraryEdits edits;
    private Node bar;

    @Start
    void start(Stage stage) throws Exception {
        shelf = new PhotoShelf(Files.createTempDirectory(places, "simpan"));
        market = shelf.photo("pasar.png", 1, "Pasar Pagi", "Warta");
        Desk desk = shelf.desk(PhotoShelf.at(timer));
        edits = new LibraryEdits(desk);
        bar = new KeepBar(desk, new PhotoDeskViewModel(desk, edits)).node();
        edits.take(shelf.held(market));
        Panes.show(stage, bar, 700, 120);
    }

    @Stop
    void stop() throws Exception {
        shelf.close();
    }

    @Test
    void inAConflictThePersonDecidesAndTheBarGoes() throws Exception {
        assertThat(bar.isVisible()).isFalse();
        caption("orang lain", true);
        caption("saya", false);
        assertThat(bar.isVisible()).isTrue();
        robot.clickOn("#photo-standing-mine");
        assertThat(shelf.caption(market)).isEqualTo("saya");
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void theOthersVersionCanBeTaken() throws Exception {
        caption("orang lain", true);
        caption("saya", false);
        robot.clickOn("#photo-standing-theirs");
        assertThat(shelf.caption(market)).isEqualTo("orang lain");
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void aPhotoThatIsGoneIsRecoveredWithWhatWasWritten() throws Exception {
        shelf.library().trash(market);
        caption("saya", false);
        robot.clickOn("#photo-standing-recover");
        assertThat(shelf.caption(market)).isEqualTo("saya");
        assertThat(bar.isVisible()).isFalse();
    }

    private void caption(String text, boolean elsewhere) throws Exception {
        if (elsewhere) {
            shelf.change(market, photo -> photo.withMetadata(photo.metadata().with(PhotoField.DESCRIPTION, text)));
            return;
        }
        robot.interact(() -> {
            edits.edit(market, "DESCRIPTION",
                    photo -> photo.withMetadata(photo.metadata().with(PhotoField.DESCRIPTION, text)));
            timer.wind(500);
        });
    }
}
