package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.storage.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A second window on a data folder that another one writes: it reads, and what is typed in it does not go unasked. */
@ExtendWith(ApplicationExtension.class)
class ReadOnlyTest {
    @TempDir
    static Path folders;

    private DataFolder writer;
    private DeskWindow desk;

    @Start
    void start(Stage stage) throws Exception {
        Path data = Files.createTempDirectory(folders, "data");
        DeskWindow.prepare(data, folders);
        writer = Adapters.window(data, InstantSource.system());
        desk = DeskWindow.open(stage, data);
    }

    @Stop
    void stop() throws Exception {
        desk.close();
        writer.close();
    }

    @Test
    void whatIsTypedCanBeCarriedAwayAndIsNeverSaidToBeSaved() throws Exception {
        desk.awaitText("standing", "dipakai jendela lain");
        type();
        desk.press("standing.COPY_ALL");
        assertThat(desk.onUi(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Catatan saya");
        assertThat(desk.text("status.saved")).isEqualTo("Hanya baca: tidak disimpan");
        assertThat(desk.stored("Catatan saya")).isEmpty();
    }

    @Test
    void closingAsksAboutTextThatWasTyped() throws Exception {
        type();
        desk.askToClose();
        desk.await(() -> desk.isThere("quit.stay"));
        desk.press("quit.stay");
        assertThat(desk.isOpen()).isTrue();
        assertThat(desk.text("headline")).isEqualTo("Catatan saya");
    }

    @Test
    void closingAsksNothingWhenNothingWasTyped() throws Exception {
        desk.awaitText("standing", "dipakai jendela lain");
        desk.askToClose();
        desk.await(() -> !desk.isOpen());
    }

    @Test
    void anotherArticleIsOpenedOnlyOnceTheTextWasGivenUp() throws Exception {
        type();
        desk.keys(KeyCode.CONTROL, KeyCode.N);
        desk.await(() -> desk.isThere("notice.action"));
        assertThat(desk.text("headline")).isEqualTo("Catatan saya");
        desk.press("notice.action");
        desk.await(() -> desk.text("headline").isEmpty());
    }

    private void type() throws Exception {
        desk.keys(KeyCode.ALT, KeyCode.DIGIT2);
        desk.awaitFocus("headline");
        desk.write("Catatan saya");
    }
}
