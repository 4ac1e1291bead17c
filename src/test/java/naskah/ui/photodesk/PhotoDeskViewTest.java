package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import naskah.article.ArticleId;
import naskah.i18n.Language;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.ui.Desk;
import naskah.ui.draft.WoundTimer;
import naskah.ui.shell.Layout;
import naskah.ui.panes.Panes;
import naskah.ui.shell.Looks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class PhotoDeskViewTest {
    @TempDir
    static Path places;

    private final FxRobot robot = new FxRobot();
    private final WoundTimer timer = new WoundTimer();
    private final List<String> done = new ArrayList<>();
    private final List<Photo> placed = new ArrayList<>();
    private Path place;
    private Stage stage;
    private PhotoShelf shelf;
    private PhotoId market;
    private PhotoId bridge;
    private PhotoDeskView view;

    @Start
    void start(Stage window) throws Exception {
        stage = window;
        place = Files.createTempDirectory(places, "meja");
        shelf = new PhotoShelf(place);
        market = shelf.photo("pasar.png", 1, "Pembeli memilih sayur di Pasar Pagi", "Warta");
        bridge = shelf.photo("jembatan.png", 2, "Warga menyeberangi jembatan", "CMG");
        shelf.photo("kosong.png", 3, "", "");
        shelf.article("artikel", "Pasar Pagi dibuka lagi", market);
        Desk desk = shelf.desk(PhotoShelf.at(timer));
        PhotoDeed crop = new PhotoDeed("photo.crop", Feather.CROP, false, (work, ids) -> done.add("crop " + ids.size()));
        view = new PhotoDeskView(
                desk, new LibraryEdits(desk), new PhotoExtras(List.of(crop), List.of()), new Frame(),
                (owner, several) -> List.of(place.resolve("baru.png")));
        window.setScene(new Scene(new StackPane(view.node()), 1_000, 900));
        Looks.dress(window.getScene(), new Frame().look());
        Panes.place(window);
        window.show();
        view.looked();
        view.focusGrid();
    }

    @Stop
    void stop() throws Exception {
        view.dispose();
        shelf.close();
    }

    @Test
    void theKeyboardChoosesOneOrSeveral() {
        robot.clickOn("#photo-grid").type(KeyCode.HOME);
        assertThat(text("photo-chosen")).isEqualTo("1 foto dipilih");
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(text("photo-chosen")).isEqualTo("2 foto dipilih");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(text("photo-chosen")).isEqualTo("3 foto dipilih");
        robot.type(KeyCode.END);
        assertThat(view.model().selection().places()).containsExactly(2);
        robot.type(KeyCode.SPACE);
        assertThat(text("photo-chosen")).isEmpty();
    }

    @Test
    void aFilterNarrowsTheGridAndItsChipTakesItAway() {
        robot.clickOn("#filter-missing-caption");
        assertThat(text("photo-count")).isEqualTo("1 foto");
        robot.clickOn("#filter-none");
        assertThat(text("photo-count")).isEqualTo("3 foto");
        assertThat(shown("photo-chips")).isFalse();
    }

    @Test
    void aSearchFollowsEachLetterAndEnterGoesToTheGrid() {
        robot.clickOn("#photo-search").write("jembatan", 0);
        assertThat(text("photo-count")).isEqualTo("1 foto");
        robot.type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("photo-grid");
        assertThat(view.model().single()).contains(bridge);
    }

    @Test
    void aCaptionThatIsTypedIsKeptAndTakenBack() throws Exception {
        choose(bridge);
        robot.type(KeyCode.F2);
        assertThat(focused()).isEqualTo("photo-field-description");
        robot.push(KeyCode.CONTROL, KeyCode.END).write(" baru", 0);
        robot.interact(() -> timer.wind(500));
        assertThat(shelf.caption(bridge)).isEqualTo("Warga menyeberangi jembatan baru");
        assertThat(text("photo-kept")).isEqualTo("Tersimpan 12.00.00");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.interact(() -> timer.wind(500));
        assertThat(shelf.caption(bridge)).isEqualTo("Warga menyeberangi jembatan");
        assertThat(text("photo-field-description")).isEqualTo("Warga menyeberangi jembatan");
    }

    @Test
    void whatIsNoDateIsNotKeptAndSaysSo() throws Exception {
        choose(bridge);
        robot.interact(() -> ((TextInputControl) node("photo-field-date_created")).setText("kapan-kapan"));
        robot.interact(() -> timer.wind(500));
        assertThat(naskah.ui.panes.Panes.note(node("photo-field-date_created"))).startsWith("Bukan tanggal.");
        assertThat(shelf.held(bridge).photo().metadata().dateCreated()).isEmpty();
    }

    @Test
    void aPhotoIsThrownAwayWithoutAQuestionAndComesBack() throws Exception {
        choose(bridge);
        robot.type(KeyCode.DELETE);
        assertThat(text("photo-count")).isEqualTo("2 foto");
        robot.clickOn(node("notice.action"));
        assertThat(text("photo-count")).isEqualTo("3 foto");
        assertThat(shelf.held(bridge).trashed()).isEmpty();
    }

    @Test
    void aPhotoThatAnArticleShowsStaysAndTheArticleIsAClickAway() {
        choose(market);
        robot.type(KeyCode.DELETE);
        assertThat(shown("photo-in-use")).isTrue();
        robot.clickOn(robot.lookup("#photo-in-use .hyperlink").<Node>query());
        assertThat(done).containsExactly("buka artikel");
        assertThat(text("photo-count")).isEqualTo("3 foto");
    }

    @Test
    void aPhotoIsChosenForThePlaceThatWaits() {
        robot.interact(() -> view.model().choose(new Choice("banner “Pasar”", placed::add)));
        assertThat(shown("photo-choosing")).isTrue();
        choose(bridge);
        robot.clickOn("#photo-choose");
        assertThat(placed).extracting(Photo::id).containsExactly(bridge);
        assertThat(shown("photo-choosing")).isFalse();
    }

    @Test
    void whereNoPlaceWaitsThePersonSaysWhereInTheArticleThePhotoGoes() {
        choose(bridge);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(placed).extracting(Photo::id).containsExactly(bridge);
    }

    @Test
    void theTrashGivesBack() throws Exception {
        choose(bridge);
        robot.type(KeyCode.DELETE);
        robot.interact(() -> view.model().ask(naskah.storage.PhotoQuery.ALL.withTrashed(true)));
        assertThat(text("photo-trash")).isEqualTo("Pulihkan foto terpilih");
        choose(bridge);
        robot.clickOn("#photo-trash");
        assertThat(shelf.held(bridge).trashed()).isEmpty();
    }

    @Test
    void escapeThinksBetterOfChoosing() {
        robot.interact(() -> view.model().choose(new Choice("banner “Pasar”", placed::add)));
        robot.clickOn("#photo-grid").type(KeyCode.ESCAPE);
        assertThat(shown("photo-choosing")).isFalse();
        assertThat(placed).isEmpty();
    }

    @Test
    void aDeedOfElsewhereHasItsButtonAndItsKeyButNotWhileSomebodyTypes() {
        choose(bridge);
        robot.clickOn("#photo-crop").clickOn("#photo-grid");
        choose(bridge);
        robot.type(KeyCode.C);
        assertThat(done).containsExactly("crop 1", "crop 1");
        robot.clickOn("#photo-search").write("c", 0);
        assertThat(done).hasSize(2);
        assertThat(text("photo-search")).isEqualTo("c");
        assertThat(robot.lookup("#photo-batch").tryQuery()).isEmpty();
    }

    @Test
    void filesThatAreChosenAreTakenInAndTold() throws Exception {
        shelf.file("baru.png", 9);
        robot.clickOn("#photo-import");
        assertThat(text("photo-count")).isEqualTo("4 foto");
        assertThat(text("photo-import-message")).isEqualTo("1 foto diambil · 0 sudah ada · 0 ditolak");
        robot.clickOn("#photo-import-close");
        assertThat(shown("photo-import-bar")).isFalse();
    }

    @Test
    void theListOfKeysNamesThoseOfThePhotos() {
        robot.clickOn("#photo-grid").type(KeyCode.F1);
        robot.write("keterangan", 0);
        assertThat(robot.lookup("#shortcuts .command-row .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Sunting keterangan foto");
        robot.type(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("photo-grid");
    }

    @Test
    void inTheNarrowestWindowTheDetailsTakeThePlaceOfTheGrid() {
        choose(bridge);
        robot.interact(() -> stage.setWidth(420));
        assertThat(shown("photo-grid")).isTrue();
        assertThat(shown("photo-detail")).isFalse();
        robot.interact(() -> view.node().lookup("#photo-grid").requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(shown("photo-grid")).isFalse();
        assertThat(shown("photo-detail")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(shown("photo-grid")).isTrue();
    }

    private void choose(PhotoId id) {
        robot.interact(() -> {
            view.model().selection().only(view.model().pages().indexOf(id));
            view.focusGrid();
        });
    }

    private Node node(String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }

    private String text(String id) {
        return switch (node(id)) {
            case Labeled label -> label.getText();
            case TextInputControl control -> control.getText();
            default -> throw new AssertionError(id + " has no text");
        };
    }

    private boolean shown(String id) {
        Node node = node(id);
        while (node != null && node.isVisible()) {
            node = node.getParent();
        }
        return node == null;
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    /** The desk beside it, of which only the opened articles count. */
    private final class Frame implements PhotoDeskFrame {
        @Override
        public Layout.Look look() {
            return new Layout.Look(false, 100, Language.INDONESIAN);
        }

        @Override
        public void look(Layout.Look look) {
            done.add("look");
        }

        @Override
        public Optional<ArticleId> article() {
            return Optional.of(new ArticleId("artikel"));
        }

        @Override
        public void open(ArticleId article) {
            done.add("buka " + article.value());
        }

        @Override
        public void attach(Photo photo, boolean banner) {
            placed.add(photo);
        }
    }
}
