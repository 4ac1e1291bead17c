package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The copy check in the whole window, by the keyboard: marks, list, card, taking and ignoring. */
@ExtendWith(ApplicationExtension.class)
class CopyCheckTest {
    private static final String HEADLINE = "Harga beras naik";

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
    void aMistakeIsListedAndTakenWithOneKey() throws Exception {
        write("Rapat di lakukan pagi ini.");
        desk.keys(KeyCode.F6);
        desk.awaitFocus("check-list");
        desk.await(() -> listed("DIK-02"));
        choose("DIK-02");
        desk.keys(KeyCode.ENTER);
        desk.await(() -> stored().contains("Rapat dilakukan pagi ini."));
        desk.keys(KeyCode.CONTROL, KeyCode.Z);
        desk.await(() -> stored().contains("Rapat di lakukan pagi ini."));
    }

    @Test
    void theCardAtTheCaretTakesAndIgnores() throws Exception {
        write("Ongkosnya Rp 300 ribu perhari");
        desk.await(() -> desk.text("status.checks").contains("galat"));
        desk.keys(KeyCode.CONTROL, KeyCode.PERIOD);
        desk.await(() -> desk.isThere("finding-take-0"));
        desk.press("finding-take-0");
        desk.await(() -> stored().contains("per hari"));
        desk.keys(KeyCode.SHIFT, KeyCode.F4);
        desk.await(() -> desk.isThere("finding-ignore"));
        desk.press("finding-ignore");
        desk.await(() -> !desk.isThere("finding-ignore"));
        assertThat(stored()).contains("Rp 300 ribu per hari");
    }

    @Test
    void theStatusLineSaysWhatIsFoundInThePanelsWords() throws Exception {
        write("Polisi memeriksa pelaku pencurian, Rudi Hartono (15), kemarin. Rapat di lakukan.");
        desk.keys(KeyCode.F6);
        desk.await(() -> listed("ETK-01") && listed("DIK-02"));
        String panel = String.join(" · ",
                desk.text("check-filter-STOP"), desk.text("check-filter-ERROR"), desk.text("check-filter-WARNING"));
        assertThat(desk.text("status.checks")).isEqualTo(panel).startsWith("1 stop · ");
    }

    @Test
    void aNoticeCoversNothingOfThePanelBesideTheArticle() throws Exception {
        write("Rapat di lakukan pagi ini.");
        desk.keys(KeyCode.F6);
        desk.await(() -> listed("DIK-02"));
        desk.onUi(() -> {
            desk.wiring.view().model().mark();
            return "";
        });
        desk.await(() -> desk.isThere("notice") && top("notice") > 0);
        desk.await(() -> bottom("check") <= top("notice"));
        assertThat(bottom("article")).isLessThanOrEqualTo(top("notice"));
    }

    private double top(String id) {
        return desk.onUi(() -> desk.node(id).localToScene(desk.node(id).getLayoutBounds()).getMinY());
    }

    private double bottom(String id) {
        return desk.onUi(() -> desk.node(id).localToScene(desk.node(id).getLayoutBounds()).getMaxY());
    }

    private void write(String text) throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.N);
        desk.awaitFocus("headline");
        desk.write(HEADLINE);
        desk.keys(KeyCode.ALT, KeyCode.DIGIT3);
        desk.awaitFocus("body");
        desk.write(text);
        desk.await(() -> stored().contains(text));
    }

    private String stored() throws Exception {
        return desk.stored(HEADLINE).map(stored -> stored.article().body().text()).orElse("");
    }

    private boolean listed(String rule) {
        return desk.onUi(() -> list().getItems().stream().anyMatch(finding -> finding.id().equals(rule)));
    }

    private void choose(String rule) {
        desk.onUi(() -> {
            list().getItems().stream()
                    .filter(finding -> finding.id().equals(rule))
                    .findFirst()
                    .ifPresent(list().getSelectionModel()::select);
            return rule;
        });
    }

    @SuppressWarnings("unchecked")
    private ListView<Finding> list() {
        return (ListView<Finding>) desk.node("check-list");
    }
}
