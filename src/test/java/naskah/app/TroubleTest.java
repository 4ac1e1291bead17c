package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.sqlite.Weather;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The whole window while the data folder cannot be written: it says so, goes on, and never claims to have saved. */
@ExtendWith(ApplicationExtension.class)
class TroubleTest {
    private static final String HEADLINE = "Listrik padam di Sukamaju";
    private static final String LONG = "Warga menyalakan lilin.\n".repeat(3_000);

    @TempDir
    static Path folders;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private DeskWindow desk;

    @Start
    void start(Stage stage) throws Exception {
        Path data = Files.createTempDirectory(folders, "data");
        DeskWindow.prepare(data, folders);
        desk = DeskWindow.open(stage, data);
    }

    @Stop
    void stop() throws Exception {
        desk.close();
    }

    @Test
    void aFullDiskIsSaidUntilThereIsRoomAgain() throws Exception {
        begin();
        Weather.fillDisk(desk.opening.folder());
        pasteIntoBody(LONG + "Warga menyalakan lilin.");
        assertUnsaved("Disk penuh");
        Weather.freeDisk(desk.opening.folder());
        desk.write(" Lagi.");
        assertSavedAgain();
    }

    @Test
    void aFolderThatTurnsReadOnlyIsSaidUntilItCanBeWrittenAgain() throws Exception {
        begin();
        Weather.protect(desk.opening.folder());
        pasteIntoBody("Warga menyalakan lilin.");
        assertUnsaved("tidak dapat ditulisi");
        Weather.unprotect(desk.opening.folder());
        desk.press("standing.RETRY");
        assertSavedAgain();
    }

    @Test
    void aLockedDatabaseIsSaidUntilTheLockIsReleased() throws Exception {
        begin();
        try (Weather.Lock lock = new Weather.Lock(desk.data)) {
            pasteIntoBody("Warga menyalakan lilin.");
            assertUnsaved("dikunci program lain");
        }
        assertSavedAgain();
    }

    @Test
    void closingAsksWhileTheTextCannotBeSaved() throws Exception {
        begin();
        Weather.protect(desk.opening.folder());
        pasteIntoBody("Warga menyalakan lilin.");
        desk.awaitText("standing", "tidak dapat ditulisi");
        desk.askToClose();
        desk.await(() -> desk.isThere("quit.stay"));
        desk.press("quit.stay");
        assertThat(desk.isOpen()).isTrue();
        assertThat(desk.text("headline")).isEqualTo(HEADLINE);
        desk.askToClose();
        desk.await(() -> desk.isThere("quit.anyway"));
        desk.press("quit.anyway");
        desk.await(() -> !desk.isOpen());
    }

    private void begin() throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.N);
        desk.awaitFocus("headline");
        desk.write(HEADLINE);
        desk.await(() -> desk.stored(HEADLINE).isPresent());
        desk.awaitText("status.saved", "Tersimpan");
    }

    private void pasteIntoBody(String text) throws Exception {
        desk.onUi(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
        desk.keys(KeyCode.ALT, KeyCode.DIGIT3);
        desk.awaitFocus("body");
        desk.keys(KeyCode.CONTROL, KeyCode.V);
    }

    private void assertUnsaved(String why) throws Exception {
        desk.awaitText("standing", why);
        desk.onUi(() -> ((Label) desk.node("status.saved")).textProperty().subscribe(text -> { said.add(text); }));
        desk.write(" Masih mengetik.");
        assertThat(desk.isThere("standing")).isTrue();
        desk.press("standing.COPY_ALL");
        String carried = desk.onUi(() -> Clipboard.getSystemClipboard().getString());
        assertThat(carried).startsWith(HEADLINE).contains("Warga menyalakan lilin.").endsWith(" Masih mengetik.");
        assertThat(said).containsOnly("Belum tersimpan");
        assertThat(stored().body().text()).doesNotContain("lilin");
    }

    private void assertSavedAgain() throws Exception {
        desk.await(() -> !desk.isThere("standing"));
        desk.awaitText("status.saved", "Tersimpan");
        assertThat(stored().body().text()).contains("Warga menyalakan lilin.", " Masih mengetik.");
    }

    private Article stored() throws StorageException {
        return desk.stored(HEADLINE).map(Stored::article).orElseThrow();
    }
}
