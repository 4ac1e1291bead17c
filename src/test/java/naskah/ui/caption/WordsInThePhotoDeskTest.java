package naskah.ui.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import naskah.article.ArticleId;
import naskah.check.spelling.Dictionaries;
import naskah.i18n.Language;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.ui.photodesk.LibraryEdits;
import naskah.ui.photodesk.PhotoDeskFrame;
import naskah.ui.photodesk.PhotoDeskView;
import naskah.ui.photodesk.PhotoExtras;
import naskah.ui.shell.Layout;
import naskah.ui.panes.Panes;
import naskah.ui.shell.Looks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WordsInThePhotoDeskTest {
    private PhotoFolder folder;
    private PhotoId first;
    private PhotoId second;
    private PhotoDeskView view;
    private LibraryEdits edits;

    @Start
    void start(Stage window) throws Exception {
        folder = new PhotoFolder(Files.createTempDirectory("naskah-words"));
        first = folder.photo(1, PhotoFolder.WORDS);
        second = folder.photo(2, PhotoFolder.WORDS.with(PhotoField.DESCRIPTION, "Irigasi di Sari"));
        CaptionExtras extras =
                new CaptionExtras(OpenArticles.NONE, () -> new Dictionaries(Optional.of(Path.of("tidak-ada"))));
        edits = new LibraryEdits(folder.desk);
        view = new PhotoDeskView(
                folder.desk, edits, new PhotoExtras(extras.deeds(), extras.panes()), new Frame(),
                (owner, several) -> List.of());
        window.setScene(new Scene(new StackPane(view.node()), 1_000, 900));
        Looks.dress(window.getScene(), new Frame().look());
        Panes.place(window);
        window.show();
        view.looked();
        view.focusGrid();
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        robot.interact(view::dispose);
        folder.close();
    }

    @Test
    void allPhotosAreChangedAndTakenBackWithTheKeyboardAlone(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.H);
        robot.write("Sari", 0).type(KeyCode.TAB).write("Ria", 0).type(KeyCode.ENTER);

        assertThat(folder.words(first).description()).isEqualTo("Panen di Ria");
        assertThat(folder.words(second).description()).isEqualTo("Irigasi di Ria");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(folder.words(first)).isEqualTo(PhotoFolder.WORDS);
        assertThat(folder.words(second).description()).isEqualTo("Irigasi di Sari");
    }

    @Test
    void escapePutsTheCardAwayAndChangesNothing(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.B);
        assertThat(robot.lookup("#caption-batch").tryQuery()).isPresent();
        robot.write("x", 0).type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#caption-batch").tryQuery()).isEmpty();
        assertThat(folder.words(first)).isEqualTo(PhotoFolder.WORDS);
    }

    @Test
    void aPhotoDeskThatWasPutAwayHearsOfNoMoreEdits(FxRobot robot) {
        robot.interact(() -> describe("Panen di Ria", "Irigasi di Ria"));
        assertThat(robot.lookup("#caption-changed").query().isVisible()).isTrue();
        robot.interact(view::dispose);
        robot.interact(() -> describe("Panen di Sari", "Irigasi di Sari"));
        assertThat(robot.lookup("#caption-changed").query().isVisible()).isTrue();
    }

    private void describe(String one, String other) {
        edits.editAll(List.of(first), photo -> described(photo, one), done -> { }, failure -> { });
        edits.editAll(List.of(second), photo -> described(photo, other), done -> { }, failure -> { });
    }

    private static Photo described(Photo photo, String words) {
        return photo.withMetadata(photo.metadata().with(PhotoField.DESCRIPTION, words));
    }

    private record Frame() implements PhotoDeskFrame {
        @Override
        public Layout.Look look() {
            return new Layout.Look(false, 100, Language.INDONESIAN);
        }

        @Override
        public void look(Layout.Look look) {
            throw new AssertionError("nobody asks for another look");
        }

        @Override
        public Optional<ArticleId> article() {
            return Optional.empty();
        }

        @Override
        public void open(ArticleId article) {
            throw new AssertionError("nobody opens an article");
        }

        @Override
        public void attach(Photo photo, boolean banner) {
            throw new AssertionError("nobody attaches a photo");
        }
    }
}
