package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naskah.article.ArticleId;
import naskah.photo.PhotoId;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.Facet;
import naskah.storage.PhotoQuery.Missing;
import naskah.storage.PhotoQuery.RightsState;
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
class FilterPaneTest {
    @TempDir
    static Path places;

    private final FxRobot robot = new FxRobot();
    private PhotoShelf shelf;
    private PhotoDeskViewModel model;

    @Start
    void start(Stage stage) throws Exception {
        shelf = new PhotoShelf(Files.createTempDirectory(places, "saringan"));
        PhotoId market = shelf.photo("pasar.png", 1, "Pasar Pagi", "Warta");
        shelf.article("lama", "Pasar Pagi dibuka lagi", market);
        shelf.photo("jembatan.png", 2, "Jembatan", "CMG");
        Desk desk = shelf.desk(PhotoShelf.at(new WoundTimer()));
        model = new PhotoDeskViewModel(desk, new LibraryEdits(desk));
        ArticleFilter articles = new ArticleFilter(desk, model);
        Node filters = new FilterPane(desk, model, articles, () -> Optional.of(new ArticleId("ini"))).node();
        Panes.show(stage, new VBox(new ChipBar(desk, model, articles).node(), filters), 420, 960);
    }

    @Stop
    void stop() throws Exception {
        model.dispose();
        shelf.close();
    }

    @Test
    void anAgencyIsTypedAndSuggested() {
        robot.clickOn("#filter-agency").write("c", 0);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(query().facets()).isEqualTo(Map.of(Facet.AGENCY, "CMG"));
        assertThat(model.pages().size()).isEqualTo(1);
        robot.interact(() -> model.ask(ActiveFilter::none));
        assertThat(robot.lookup("#filter-agency").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void aDayIsTypedAndNonsenseIsSaidToBeNone() {
        robot.clickOn("#filter-from").write("3/2026", 0).type(KeyCode.ENTER);
        assertThat(query().shape().from()).contains(LocalDate.of(2026, 3, 1));
        robot.clickOn("#filter-until").write("kapan", 0).type(KeyCode.ENTER);
        assertThat(Panes.note(robot.lookup("#filter-until").query())).startsWith("Bukan tanggal.");
        assertThat(query().shape().until()).isEmpty();
    }

    @Test
    void rightsAndUseHoldTogether() {
        choose("#filter-rights", 1);
        choose("#filter-use", 3);
        assertThat(query().usage().rights()).contains(RightsState.EXPIRING);
        assertThat(query().usage().in()).contains(new ArticleId("ini"));
        choose("#filter-use", 1);
        assertThat(query().usage().used()).contains(false);
        assertThat(query().usage().in()).isEmpty();
        assertThat(query().usage().rights()).contains(RightsState.EXPIRING);
    }

    @Test
    void thePhotosOfAnyArticleAreAskedForByItsHeadline() {
        robot.clickOn("#filter-article").write("pasar", 0);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(query().usage().in()).contains(new ArticleId("lama"));
        assertThat(model.pages().size()).isEqualTo(1);
        assertThat(robot.lookup("#photo-chips .chip .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Dipakai di “Pasar Pagi dibuka lagi”");
        assertThat(robot.lookup("#filter-use").queryAs(ComboBox.class).getSelectionModel().getSelectedIndex()).isEqualTo(2);
        robot.interact(() -> model.ask(ActiveFilter::none));
        assertThat(robot.lookup("#filter-article").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void whatIsNoHeadlineAsksForNothing() {
        robot.clickOn("#filter-article").write("entah", 0).type(KeyCode.ENTER);
        robot.clickOn("#filter-agency");
        assertThat(query()).isEqualTo(PhotoQuery.ALL);
        assertThat(robot.lookup("#filter-article").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void whoeverAsksTheFiltersShowIt() {
        robot.interact(() -> model.ask(PhotoQuery.ALL.withMissing(Set.of(Missing.ALT)).withTrashed(true)));
        assertThat(robot.lookup("#filter-missing-alt").queryAs(CheckBox.class).isSelected()).isTrue();
        assertThat(robot.lookup("#filter-trash").queryAs(CheckBox.class).isSelected()).isTrue();
        assertThat(robot.lookup("#photo-chips .chip").queryAll()).hasSize(2);
    }

    @Test
    void sizeAndShapeNarrowToo() {
        choose("#filter-orientation", 2);
        choose("#filter-width", 1);
        assertThat(query().shape().orientation()).contains(PhotoQuery.Orientation.PORTRAIT);
        assertThat(query().shape().width()).isEqualTo(1_200);
        assertThat(model.pages().size()).isZero();
    }

    private void choose(String box, int at) {
        robot.interact(() -> robot.lookup(box).queryAs(ComboBox.class).getSelectionModel().select(at));
    }

    private PhotoQuery query() {
        return model.queryProperty().get();
    }
}
