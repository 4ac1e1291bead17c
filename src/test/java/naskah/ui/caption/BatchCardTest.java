package naskah.ui.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.check.spelling.Dictionaries;
import naskah.document.Caption;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.caption.Preview;
import naskah.storage.Held;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.Panes;
import naskah.ui.photodesk.PhotoPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BatchCardTest {
    private final List<PhotoId> photos = new ArrayList<>();
    private final List<PhotoPane> panes = new ArrayList<>();
    private Optional<EditingSession> open = Optional.empty();
    private PhotoFolder folder;
    private Lent work;
    private CaptionExtras extras;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        folder = new PhotoFolder(Files.createTempDirectory("naskah-batch"));
        photos.add(folder.photo(1, PhotoFolder.WORDS));
        photos.add(folder.photo(2, PhotoFolder.WORDS.with(PhotoField.DESCRIPTION, "Panen di Sari dan Padi")));
        photos.add(folder.photo(3, PhotoMetadata.NONE));
        folder.showing("sama", photos.getFirst());
        folder.showing("beda", photos.getFirst(), new Caption("Kata sendiri", "CMG", "Ratri", "Sawah"));
        work = new Lent(folder.desk);
        extras = new CaptionExtras(
                id -> open.filter(session -> session.article().id().equals(id)),
                () -> new Dictionaries(Optional.of(Path.of("tidak-ada"))));
        extras.panes().forEach(each -> panes.add(each.apply(work)));
        VBox details = new VBox();
        panes.forEach(pane -> details.getChildren().add(pane.node()));
        Panes.show(shown, new VBox(details, work.ground), 980, 800);
        shown.getScene().getStylesheets().add("/css/overlay.css");
        shown.getScene().getStylesheets().add("/css/caption.css");
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    @Test
    void foundWordsAreReplacedInEveryChosenPhotoAndTakenBackInOneStep(FxRobot robot) throws Exception {
        perform(robot, "photo.replace", photos);
        fill(robot, "#caption-batch-text", "Sari");
        fill(robot, "#caption-batch-with", "Lembah Sari");
        assertThat(rows(robot)).extracting(row -> row.after().description())
                .containsExactly("Panen di Lembah Sari", "Panen di Lembah Sari dan Padi", "");
        Panes.picture(stage, "caption-replace");

        robot.clickOn("#caption-batch-apply");

        assertThat(folder.words(photos.get(0)).description()).isEqualTo("Panen di Lembah Sari");
        assertThat(folder.words(photos.get(1)).description()).isEqualTo("Panen di Lembah Sari dan Padi");
        assertThat(folder.words(photos.get(2))).isEqualTo(PhotoMetadata.NONE);
        robot.interact(() -> work.edits().undo());
        assertThat(folder.words(photos.get(0))).isEqualTo(PhotoFolder.WORDS);
        assertThat(folder.words(photos.get(1)).description()).isEqualTo("Panen di Sari dan Padi");
    }

    @Test
    void captionsAreOverwrittenOnlyWhenThatIsMeant(FxRobot robot) throws Exception {
        perform(robot, "photo.batch", photos);
        fill(robot, "#caption-batch-text", "Kata baru");
        CheckBox meant = robot.lookup("#caption-batch-meant").queryAs(CheckBox.class);
        assertThat(meant.isVisible()).isTrue();
        assertThat(button(robot).getText()).isEqualTo("Ubah 1 foto");
        Panes.picture(stage, "caption-loss");

        robot.clickOn("#caption-batch-meant");
        assertThat(button(robot).getText()).isEqualTo("Ubah 3 foto");
        robot.clickOn("#caption-batch-text").write("!");
        assertThat(meant.isSelected()).isFalse();
        robot.type(KeyCode.ENTER);

        assertThat(folder.words(photos.get(0))).isEqualTo(PhotoFolder.WORDS);
        assertThat(folder.words(photos.get(2)).description()).isEqualTo("Kata baru!");
    }

    @Test
    void aTemplateNamesWhatIsMissingAndAnUnknownBlankStopsIt(FxRobot robot) {
        perform(robot, "photo.batch", photos);
        choose(robot, BatchForm.Kind.TEMPLATE);
        fill(robot, "#caption-batch-text", "{takarir}, foto {fotografer}");
        assertThat(rows(robot).getFirst().after().description()).isEqualTo("Panen di Sari, foto Ratri");
        assertThat(rows(robot).getLast().isChanged()).isFalse();
        Panes.picture(stage, "caption-template");

        fill(robot, "#caption-batch-text", "{takarir} {kamera}");
        assertThat(robot.lookup("#caption-batch-problem").queryAs(Label.class).getText()).contains("kamera");
        assertThat(button(robot).isDisabled()).isTrue();
    }

    @Test
    void aCopiedSetIsPastedInTheFieldsThatAreTicked(FxRobot robot) throws Exception {
        perform(robot, "photo.pasteSet", photos);
        assertThat(work.said).hasSize(1);
        perform(robot, "photo.copySet", List.of(photos.getFirst()));
        perform(robot, "photo.pasteSet", List.of(photos.getLast()));
        robot.clickOn("#caption-paste-description").clickOn("#caption-batch-apply");

        PhotoMetadata pasted = folder.words(photos.getLast());
        assertThat(pasted.description()).isEmpty();
        assertThat(pasted.creditLine()).isEqualTo("CMG");
        assertThat(pasted.altText()).isEqualTo("Sawah");
    }

    @Test
    void afterABatchTheArticlesAreAskedAndOnlyTheTickedFollow(FxRobot robot) throws Exception {
        perform(robot, "photo.replace", photos);
        fill(robot, "#caption-batch-text", "Sari");
        fill(robot, "#caption-batch-with", "Lembah");
        robot.clickOn("#caption-batch-apply");

        assertThat(robot.lookup("#caption-use-sama-banner").queryAs(CheckBox.class).isSelected()).isTrue();
        assertThat(robot.lookup("#caption-use-beda-banner").queryAs(CheckBox.class).isSelected()).isFalse();
        Panes.picture(stage, "caption-articles");
        robot.clickOn("#caption-articles-apply");

        assertThat(folder.banner("sama").text()).isEqualTo("Panen di Lembah");
        assertThat(folder.banner("beda").text()).isEqualTo("Kata sendiri");
        assertThat(robot.lookup("#caption-articles-apply").queryButton().isDisabled()).isTrue();
    }

    @Test
    void anEditAmongTheDetailsOffersToAskAndGoesAwayWhenItIsTakenBack(FxRobot robot) throws Exception {
        Article article = folder.folder.articles().find(new ArticleId("sama")).orElseThrow().article();
        open = Optional.of(Panes.session(article));
        Node bar = robot.lookup("#caption-changed").query();
        show(robot, photos.getFirst());
        assertThat(bar.isVisible()).isFalse();
        robot.interact(() -> work.edits().edit(photos.getFirst(), "x", photo ->
                photo.withMetadata(photo.metadata().with(PhotoField.ALT_TEXT, "Padi"))));
        assertThat(bar.isVisible()).isTrue();
        robot.interact(() -> work.edits().undo());
        assertThat(bar.isVisible()).isFalse();
        robot.interact(() -> work.edits().redo());
        robot.clickOn("#caption-ask").clickOn("#caption-articles-apply");

        assertThat(open.orElseThrow().article().banner().caption().alt()).isEqualTo("Padi");
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void theCheckOfTheCopyChiefReadsThePhotosWords(FxRobot robot) throws Exception {
        folder.keep(photos.getLast(), new PhotoMetadata("Petani di kirim ke Sari  pada hari selasa", "", "", "", ""));
        show(robot, photos.getLast());
        assertThat(robot.lookup("#caption-check").query().isVisible()).isTrue();
        Panes.picture(stage, "caption-check");
        show(robot, photos.getFirst());
        assertThat(robot.lookup("#caption-check").query().isVisible()).isFalse();
    }

    private void show(FxRobot robot, PhotoId id) throws Exception {
        Held held = folder.held(id);
        robot.interact(() -> {
            work.edits().take(held);
            panes.forEach(pane -> pane.show(held.photo()));
        });
    }

    private void perform(FxRobot robot, String command, List<PhotoId> ids) {
        robot.interact(() -> extras.deeds().stream()
                .filter(deed -> deed.command().equals(command))
                .forEach(deed -> deed.deed().accept(work, ids)));
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, BatchForm.Kind kind) {
        robot.interact(() -> robot.lookup("#caption-batch-kind").queryAs(ComboBox.class).setValue(kind));
    }

    private static void fill(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryTextInputControl().setText(text));
    }

    private static Button button(FxRobot robot) {
        return robot.lookup("#caption-batch-apply").queryButton();
    }

    private static List<Preview.Row> rows(FxRobot robot) {
        TableView<Preview.Row> table = robot.lookup("#caption-batch-rows").queryTableView();
        return List.copyOf(table.getItems());
    }
}
