package naskah.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.Stored;
import naskah.ui.panes.Panes;
import naskah.ui.people.Newsroom;
import naskah.workflow.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScheduleBarTest implements ScheduleBar.Beyond {
    private static final Instant SIX = Instant.parse("2024-05-22T06:00:00+07:00");

    private final List<ArticleId> opened = new ArrayList<>();
    private Newsroom newsroom;
    private Watched watched;
    private Stored pasar;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        newsroom = Newsroom.staffed(Files.createTempDirectory("jadwal"));
        pasar = newsroom.embargoed("pasar", SIX);
        newsroom.embargoed("dua", SIX.plusSeconds(700));
        newsroom.now = SIX.plusSeconds(600);
        watched = new Watched(newsroom, Newsroom.LARAS);
        watched.model.watch();
        Panes.show(shown, new VBox(new ScheduleBar(watched.desk(), watched.model, this).node()), 760, 400);
    }

    @AfterEach
    void close() throws Exception {
        newsroom.close();
    }

    @Override
    public void open(ArticleId article) {
        opened.add(article);
    }

    @Override
    public void export(Article article) {}

    private Node node(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }

    private boolean isThere(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).tryQuery().isPresent();
    }

    @Test
    void theTimeThatIsBeingTypedStaysWhenAnotherArticleIsMissed(FxRobot robot) throws Exception {
        robot.clickOn(node(robot, "schedule.postpone:pasar")).write("besok", 0);
        List<Scene> moved = new ArrayList<>();
        robot.interact(() -> node(robot, "step.moment").sceneProperty().subscribe((before, now) -> moved.add(now)));
        robot.interact(() -> watched.sleepUntil(SIX.plusSeconds(900)));
        assertThat(isThere(robot, "schedule.open:dua")).isTrue();
        assertThat(moved).isEmpty();
        robot.write(" 06.00\n", 0);
        assertThat(watched.lines()).containsExactly("Overdue dua");
        assertThat(watched.stage(pasar)).isEqualTo(naskah.workflow.Stage.EMBARGOED);
        assertThat(isThere(robot, "step.moment")).isFalse();
    }

    @Test
    void aTimeIsAskedForNoMoreOnceTheArticleWentElsewhere(FxRobot robot) {
        robot.clickOn(node(robot, "schedule.postpone:pasar")).write("besok", 0);
        robot.interact(() -> watched.model.publishNow(watched.overdue(pasar)));
        assertThat(watched.lines()).containsExactly("Out pasar");
        assertThat(isThere(robot, "step.moment")).isFalse();
    }

    @Test
    void theTimeThatIsBeingTypedStaysWhenTheArticleIsRefused(FxRobot robot) throws Exception {
        newsroom.folder.people().keep(Newsroom.person("laras", "Laras", Role.PHOTO_DESK));
        robot.clickOn(node(robot, "schedule.postpone:pasar")).write("besok 06.00", 0);
        robot.interact(() -> watched.model.publishNow(watched.overdue(pasar)));
        assertThat(((TextInputControl) node(robot, "step.moment")).getText()).isEqualTo("besok 06.00");
        assertThat(node(robot, "step.moment").isFocused()).isTrue();
    }

    @Test
    void whatHasTheFocusKeepsItWhenAnotherLineComes(FxRobot robot) {
        Node link = node(robot, "schedule.open:pasar");
        robot.interact(link::requestFocus);
        robot.interact(() -> watched.sleepUntil(SIX.plusSeconds(900)));
        assertThat(stage.getScene().getFocusOwner()).isSameAs(link);
        robot.clickOn(link);
        assertThat(opened).containsExactly(new ArticleId("pasar"));
    }
}
