package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import naskah.article.Article;
import naskah.format.json.ValuesJson;
import naskah.photo.PhotoId;
import naskah.storage.DataFolder;
import naskah.storage.PhotoQuery;
import naskah.ui.editor.Edit;
import naskah.ui.photodesk.PhotoDeskView;
import naskah.ui.shell.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The photo desk beside the desk, with the photos of the sample newsroom. */
@ExtendWith(ApplicationExtension.class)
class PhotoDeskTest {
    @TempDir
    static Path folders;

    private DeskWindow desk;

    @Start
    void start(Stage stage) throws Exception {
        Path data = Files.createTempDirectory(folders, "data");
        DeskWindow.prepare(data, folders);
        try (DataFolder folder = Adapters.job(data)) {
            folder.settings().put(Memory.PHOTO_DESK, ValuesJson.write(Map.of(
                    "x", "0", "y", "0", "width", "990", "height", "900")));
        }
        desk = DeskWindow.open(stage, data);
    }

    @Stop
    void stop() throws Exception {
        desk.close();
        for (Window window : java.util.List.copyOf(Window.getWindows())) {
            window.hide();
        }
    }

    @Test
    void aKeyOpensItWithEveryPhotoWhereItStood() throws Exception {
        desk.keys(KeyCode.F10);
        desk.awaitText("photo-count", "9 foto");
        Window window = desk.onUi(() -> desk.node("photo-desk").getScene().getWindow());
        assertThat(desk.onUi(window::getWidth)).isEqualTo(990);
    }

    @Test
    void aBannerIsChosenFromTheLibraryWithItsWordsAndOneUndoTakesItBack() throws Exception {
        desk.fill("headline", "Panen raya di Lembah Sari");
        desk.tabTo("fold.details");
        desk.keys(KeyCode.RIGHT);
        desk.awaitFocus("fold.banner");
        desk.await(() -> desk.isThere("banner-library"));
        desk.press("banner-library");
        desk.awaitText("photo-choosing", "banner “Panen raya di Lembah Sari”");
        desk.await(() -> desk.isThere("photo-count") && desk.text("photo-count").startsWith("9"));
        PhotoId wanted = desk.onUi(() -> {
            photos().model().selection().only(0);
            return photos().model().single().orElseThrow();
        });
        desk.press("photo-choose");
        desk.await(() -> article().banner().photo().equals(wanted.sha256()));
        assertThat(article().banner().caption().text()).isNotBlank();
        assertThat(article().banner().caption().credit()).isNotBlank();
        desk.onUi(() -> {
            desk.wiring.view().model().current().session().undo();
            return true;
        });
        assertThat(article().banner().photo()).isEmpty();
        assertThat(article().banner().caption().text()).isEmpty();
        assertThat(article().headline()).isEqualTo("Panen raya di Lembah Sari");
    }

    @Test
    void fromAPictureOfAnArticleAPersonComesToItsPhoto() throws Exception {
        PhotoId shown;
        try (DataFolder folder = Adapters.job(desk.data)) {
            shown = folder.library().list(PhotoQuery.ALL, Optional.empty(), 9).items().get(4).photo().id();
        }
        desk.onUi(() -> {
            Article blank = article();
            desk.wiring.view().model().current().session().edit(
                    Edit.command("banner", null), blank.withBanner(blank.banner().withPhoto(shown.sha256())));
            return "";
        });
        desk.tabTo("fold.details");
        desk.keys(KeyCode.RIGHT);
        desk.await(() -> desk.isThere("banner-desk"));
        desk.press("banner-desk");
        desk.await(() -> desk.wiring.photoDesk().view().isPresent());
        desk.await(() -> desk.onUi(() -> photos().model().single()).equals(Optional.of(shown)));
        desk.onUi(() -> {
            photos().model().selection().only(0);
            return "";
        });
        desk.press("banner-library");
        desk.await(() -> desk.isThere("photo-choosing"));
        desk.await(() -> desk.onUi(() -> photos().model().single()).equals(Optional.of(shown)));
    }

    @Test
    void whatIsWrittenInTheLastMomentIsKeptWhenTheDeskCloses() throws Exception {
        desk.keys(KeyCode.F10);
        desk.awaitText("photo-count", "9 foto");
        PhotoId id = desk.onUi(() -> {
            photos().model().selection().only(2);
            return photos().model().single().orElseThrow();
        });
        desk.await(() -> photos().model().edits().current(id).isPresent());
        desk.onUi(() -> {
            photos().model().edits().edit(id, "DESCRIPTION", photo -> photo.withMetadata(
                    photo.metadata().with(naskah.photo.PhotoField.DESCRIPTION, "Ditulis terakhir")));
            desk.wiring.quit();
            return true;
        });
        desk.await(() -> !desk.isOpen());
        try (DataFolder folder = Adapters.job(desk.data)) {
            assertThat(folder.library().find(id).orElseThrow().photo().metadata().description())
                    .isEqualTo("Ditulis terakhir");
            assertThat(folder.library().count(PhotoQuery.ALL)).isEqualTo(9);
        }
    }

    private PhotoDeskView photos() {
        return desk.wiring.photoDesk().view().orElseThrow();
    }

    private Article article() {
        return desk.wiring.view().model().current().session().article();
    }
}
