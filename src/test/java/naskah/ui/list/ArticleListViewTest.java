package naskah.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.house.House;
import naskah.house.Zone;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.storage.MemoryDataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Summary;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.panes.Panes;
import naskah.workflow.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ArticleListViewTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    private final FxRobot robot = new FxRobot();
    private final MemoryDataFolder folder = new MemoryDataFolder(Panes.NOON);
    private final List<ArticleId> opened = new ArrayList<>();
    private ListViewModel model;
    private ArticleListView view;

    @Start
    void start(javafx.stage.Stage stage) throws StorageException {
        create("pasar", "Pasar Sukamaju dibuka", "Ekonomi", Stage.PUBLISHED, 3);
        create("banjir", "Banjir surut di Sukamaju", "Daerah", Stage.DRAFT, 2);
        create("kas", "Kas desa bertambah", "Ekonomi", Stage.DRAFT, 1);
        Desk desk = new Desk(folder, Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), Panes.NOON);
        model = new ListViewModel(desk);
        view = new ArticleListView(desk, model, opened::add, this::recover);
        model.refresh();
        Panes.show(stage, view.node(), 420, 700);
    }

    @Test
    void theNewestStandsFirst() {
        assertThat(headlines())
                .containsExactly("Pasar Sukamaju dibuka", "Banjir surut di Sukamaju", "Kas desa bertambah");
    }

    @Test
    void aSearchShowsWhatHoldsItsWordsAndEscapeShowsAllAgain() {
        robot.clickOn("#search").write("sukamaju", 0);
        assertThat(headlines()).containsExactly("Pasar Sukamaju dibuka", "Banjir surut di Sukamaju");
        robot.type(KeyCode.ESCAPE);
        assertThat(headlines()).hasSize(3);
    }

    @Test
    void aSearchWithoutResultSaysWhatToDo() {
        robot.clickOn("#search").write("gempa", 0);
        assertThat(headlines()).isEmpty();
        assertThat(instead()).startsWith("Tidak ada artikel yang cocok.");
    }

    @Test
    void stageAndCategoryNarrowTheListTogether() {
        robot.interact(() -> robot.lookup("#stages").query().requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(headlines()).containsExactly("Banjir surut di Sukamaju", "Kas desa bertambah");
        robot.interact(() -> robot.lookup("#categories").query().requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(robot.lookup("#categories").queryComboBox().getValue()).isEqualTo(Optional.of("Ekonomi"));
        assertThat(headlines()).containsExactly("Kas desa bertambah");
        robot.interact(() -> robot.lookup("#stages").query().requestFocus());
        robot.type(KeyCode.UP);
        assertThat(headlines()).containsExactly("Pasar Sukamaju dibuka", "Kas desa bertambah");
    }

    @Test
    void theKeyboardGoesFromTheSearchThroughTheRows() {
        robot.interact(view::focusSearch);
        robot.type(KeyCode.DOWN);
        assertThat(opened).containsExactly(new ArticleId("pasar"));
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(opened).endsWith(new ArticleId("kas"));
        robot.type(KeyCode.ENTER);
        assertThat(opened).endsWith(new ArticleId("kas"), new ArticleId("kas"));
    }

    @Test
    void followingTheOpenArticleMarksItsRowAndOpensNothing() {
        robot.interact(() -> view.follow(new ArticleId("banjir")));
        assertThat(rows().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(opened).isEmpty();
    }

    @Test
    void theTrashShowsWhatWasThrownAwayAndGivesItBack() throws StorageException {
        folder.articles().trash(new ArticleId("kas"));
        robot.interact(model::refresh);
        assertThat(headlines()).hasSize(2);
        robot.clickOn("#trash");
        assertThat(headlines()).containsExactly("Kas desa bertambah");
        assertThat(opened).isEmpty();
        robot.clickOn(robot.lookup("#articles .icon-button").match(Node::isVisible).<Node>query());
        assertThat(instead()).isEqualTo("Tempat sampah kosong.");
        robot.clickOn("#trash");
        assertThat(headlines()).hasSize(3);
    }

    @Test
    void aRowTellsStageCategoryAndTime() {
        String row = robot.lookup("#articles .list-cell").nth(0).<Node>query().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .reduce("", (all, text) -> all + " " + text);
        assertThat(row).contains("Pasar Sukamaju dibuka", "Terbit", "Ekonomi", "11.00");
    }

    private void create(String id, String headline, String category, Stage stage, int hour) throws StorageException {
        Article article = Article.blank(new ArticleId(id)).withHeadline(headline)
                .withPublished(Optional.of(new NewsTime(MORNING.plusSeconds(hour * 3_600L), Zone.WIB)));
        folder.articles().create(
                article.withFiling(article.filing().withCategory(category)), Revision.Kind.IMPORTED, stage);
    }

    private void recover(ArticleId id) {
        try {
            folder.articles().recover(id);
        } catch (StorageException impossible) {
            throw new AssertionError(impossible);
        }
        model.refresh();
    }

    private ListView<Summary> rows() {
        return robot.lookup("#articles").queryListView();
    }

    /** What is said where there are no rows. */
    private String instead() {
        return robot.lookup((Node node) -> node instanceof Label && node.getStyleClass().contains("placeholder"))
                .queryAs(Label.class).getText();
    }

    private List<String> headlines() {
        return rows().getItems().stream().map(row -> row.card().headline()).toList();
    }
}
