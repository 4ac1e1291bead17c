package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.article.ArticleId;
import naskah.storage.DataFolder;
import naskah.storage.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Articles that go into the trash, from the window and from another program beside it. */
@ExtendWith(ApplicationExtension.class)
class ThrownAwayTest {
    @TempDir
    static Path folders;

    private DeskWindow desk;

    @Start
    void start(Stage stage) throws Exception {
        Path data = Files.createTempDirectory(folders, "data");
        desk = DeskWindow.open(stage, data);
    }

    @Stop
    void stop() throws Exception {
        desk.close();
    }

    @Test
    void theNoticeTakesAThrownAwayArticleBackAlsoAfterEscape() throws Exception {
        write("Pasar dibuka");
        write("Pasar ditutup");
        desk.keys(KeyCode.ESCAPE);
        desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
        desk.await(() -> desk.isThere("notice.action"));
        desk.await(() -> !desk.text("headline").equals("Pasar ditutup"));
        desk.keys(KeyCode.ESCAPE);
        desk.press("notice.action");
        desk.await(() -> desk.text("headline").equals("Pasar ditutup"));
        assertThat(desk.stored("Pasar ditutup")).isPresent();
    }

    @Test
    void whatAnotherProgramThrowsAwayLeavesTheListByItself() throws Exception {
        write("Pasar dibuka");
        write("Pasar ditutup");
        ArticleId gone = desk.stored("Pasar dibuka").orElseThrow().article().id();
        desk.await(() -> isListed(gone));
        try (DataFolder other = Adapters.job(desk.data)) {
            other.articles().trash(gone);
        }
        desk.await(() -> !isListed(gone));
        assertThat(desk.text("headline")).isEqualTo("Pasar ditutup");
    }

    @Test
    void anArticleThatIsNoLongerThereIsSaidToBeInTheTrash() throws Exception {
        write("Pasar dibuka");
        write("Pasar ditutup");
        ArticleId gone = desk.stored("Pasar dibuka").orElseThrow().article().id();
        try (DataFolder other = Adapters.job(desk.data)) {
            other.articles().trash(gone);
        }
        desk.onUi(() -> {
            desk.wiring.view().model().open(gone);
            return "";
        });
        desk.awaitText("notice", "tempat sampah");
        desk.await(() -> !isListed(gone));
    }

    private void write(String headline) throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        desk.keys(KeyCode.CONTROL, KeyCode.N);
        desk.await(() -> desk.text("headline").isEmpty());
        desk.awaitFocus("headline");
        desk.write(headline);
        desk.await(() -> desk.stored(headline).isPresent());
    }

    @SuppressWarnings("unchecked")
    private boolean isListed(ArticleId id) {
        ListView<Summary> rows = (ListView<Summary>) desk.node("articles");
        return desk.onUi(() -> rows.getItems().stream().anyMatch(row -> row.id().equals(id)));
    }
}
