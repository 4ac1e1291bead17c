package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import naskah.i18n.Language;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The window when it is built again, as by another language or other choices of the house. */
@ExtendWith(ApplicationExtension.class)
class RebuiltWindowTest {
    @TempDir
    static Path folders;

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
    void theCheckStaysBesideTheArticleAndTheKeyboardInTheBody() throws Exception {
        write("Rapat di lakukan pagi ini.");
        desk.keys(KeyCode.F6);
        desk.awaitFocus("check-list");
        desk.keys(KeyCode.ALT, KeyCode.DIGIT3);
        desk.awaitFocus("body");
        desk.keys(KeyCode.END);
        speakEnglish();
        assertThat(desk.isThere("check")).isTrue();
        assertThat(desk.focused()).isEqualTo("body");
        desk.write(" Lagi.");
        desk.await(() -> desk.stored("Rapat").filter(kept ->
                kept.article().body().text().equals("Rapat di lakukan pagi ini. Lagi.")).isPresent());
    }

    @Test
    void itsFirstFrameIsLaidOutAsTheLastOneWas() throws Exception {
        write("Rapat pagi ini.");
        desk.keys(KeyCode.F6);
        desk.awaitFocus("check-list");
        double[] widths = desk.onUi(() -> {
            double before = width();
            desk.wiring.look(desk.wiring.look().withLanguage(Language.ENGLISH));
            return new double[] {before, width()};
        });
        assertThat(widths[0]).isPositive();
        assertThat(widths[1]).isEqualTo(widths[0], org.assertj.core.data.Offset.offset(2.0));
    }

    @Test
    void theWindowThatWasFollowsTheArticleNoMore() throws Exception {
        write("Rapat pagi ini.");
        Node before = desk.wiring.view().node();
        speakEnglish();
        String told = desk.onUi(() -> label(before, "status.revision"));
        desk.write(" Lagi.");
        desk.await(() -> desk.stored("Rapat").filter(kept ->
                kept.article().body().text().equals("Rapat pagi ini. Lagi.")).isPresent());
        assertThat(desk.onUi(() -> label(before, "status.revision"))).isEqualTo(told);
        assertThat(desk.text("status.revision")).isNotEqualTo(told);
    }

    @Test
    void anArticleThatWasLeftGivesTheWindowNoTitle() throws Exception {
        write("Rapat pagi ini.");
        speakEnglish();
        EditingSession left = desk.wiring.view().model().current().session();
        desk.keys(KeyCode.CONTROL, KeyCode.N);
        desk.await(() -> desk.wiring.view().model().current().session() != left);
        String title = desk.onUi(() -> {
            left.edit(Edit.command("", null), left.article().withHeadline("Yang ditinggalkan"));
            return ((Stage) desk.wiring.view().node().getScene().getWindow()).getTitle();
        });
        assertThat(title).isEqualTo("Naskah");
    }

    private static String label(Node window, String id) {
        return window.lookupAll(".label").stream()
                .filter(node -> id.equals(node.getId()))
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining());
    }

    private double width() {
        return ((Region) desk.node("preview-side")).getWidth();
    }

    private void speakEnglish() {
        desk.onUi(() -> {
            desk.wiring.look(desk.wiring.look().withLanguage(Language.ENGLISH));
            return "";
        });
    }

    private void write(String text) throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.N);
        desk.awaitFocus("headline");
        desk.write("Rapat");
        desk.keys(KeyCode.ALT, KeyCode.DIGIT3);
        desk.awaitFocus("body");
        desk.write(text);
        desk.await(() -> desk.stored("Rapat").filter(kept -> kept.article().body().text().equals(text)).isPresent());
    }
}
