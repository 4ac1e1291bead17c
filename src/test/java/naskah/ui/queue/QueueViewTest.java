package naskah.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.complaint.Complainant;
import naskah.article.complaint.ReaderComplaint;
import naskah.house.Zone;
import naskah.storage.Revision;
import naskah.ui.panes.Panes;
import naskah.ui.people.Newsroom;
import naskah.workflow.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class QueueViewTest {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final List<ArticleId> opened = new ArrayList<>();
    private Newsroom newsroom;
    private QueueViewModel model;
    private QueueView view;

    @Start
    void start(Stage stage) throws Exception {
        newsroom = Newsroom.alone(Files.createTempDirectory("antrean"));
        newsroom.folder.articles().create(Newsroom.finished("pasar", "Pasar pagi"), Revision.Kind.MARKED);
        var received = new NewsTime(newsroom.now.minusSeconds(47 * 3600 + 1800), Zone.WIB);
        newsroom.folder.complaints().note(
                new ReaderComplaint(new ArticleId("pasar"), "Angkanya keliru", "", Complainant.UNKNOWN, received),
                Person.ALONE.id());
        model = new QueueViewModel(newsroom.desk(Person.ALONE));
        view = new QueueView(newsroom.desk(Person.ALONE), model, opened::add);
        model.refresh();
        Panes.show(stage, view.node(), 320, 500);
        stage.getScene().getStylesheets().addAll("/css/shell.css", "/css/list.css", "/css/queue.css");
    }

    @AfterEach
    void close() throws Exception {
        newsroom.close();
    }

    private static Set<String> words(FxRobot robot) {
        return robot.lookup("#queue .label").queryAll().stream()
                .filter(Node::isVisible)
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.toSet());
    }

    private static boolean isLate(FxRobot robot) {
        return robot.lookup("#queue .badge").queryAll().stream().anyMatch(badge -> badge.getPseudoClassStates().contains(LATE));
    }

    @Test
    void aComplaintTellsWhatItIsAboutAndItsClockWhichGoesOn(FxRobot robot) throws Exception {
        assertThat(words(robot)).contains("Aduan pembaca", "Pasar pagi", "Angkanya keliru", "sisa 30 menit");
        assertThat(isLate(robot)).isFalse();
        newsroom.now = newsroom.now.plusSeconds(3600);
        robot.interact(model::refresh);
        Panes.waitFor(() -> words(robot).contains("lewat 30 menit"));
        assertThat(isLate(robot)).isTrue();
    }

    @Test
    void enterOpensTheArticleThatIsComplainedOf(FxRobot robot) {
        robot.interact(view::focus);
        robot.push(KeyCode.ENTER);
        assertThat(opened).containsExactly(new ArticleId("pasar"));
    }
}
