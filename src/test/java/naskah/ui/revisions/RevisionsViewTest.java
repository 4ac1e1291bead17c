package naskah.ui.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.storage.Revision;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RevisionsViewTest {
    private final EditingSession session = Panes.session(Panes.article());
    private Stage stage;
    private int proved;

    @Start
    void start(Stage shown) {
        stage = shown;
        PaneFolder data = new PaneFolder(Path.of("."));
        for (long number = 2; number >= 1; number--) {
            Article state = session.article().withHeadline("Panen di Lembah Sari, naskah ke-" + number);
            data.states.put(number, state);
            data.revisions.add(new Revision(
                    state.id(), number, Instant.ofEpochSecond(1_770_000_000L + number * 600), Revision.Kind.MARKED, 40, ""));
        }
        RevisionsView view = new RevisionsView(
                Panes.desk(data), session, article -> session.edit(Edit.command("", this), article), () -> proved++);
        Panes.show(shown, view.node(), 900, 560);
        shown.getScene().getStylesheets().add("/css/revisions.css");
    }

    @Test
    void anEarlierRevisionIsBroughtBackAndThatCanBeUndone(FxRobot robot) {
        ListView<Revision> list = robot.lookup("#revision-list").queryListView();
        robot.interact(() -> list.getSelectionModel().select(1));
        Panes.picture(stage, "revisions");
        robot.clickOn("#revision-restore");

        assertThat(session.article().headline()).endsWith("naskah ke-1");
        robot.interact(session::undo);
        assertThat(session.article().headline()).isEqualTo(Panes.article().headline());
    }

    @Test
    void everyLayoutShowsTheChosenRevision(FxRobot robot) {
        for (ComparisonView.Layout layout : ComparisonView.Layout.values()) {
            robot.clickOn("#revision-layout-" + layout);
            Panes.picture(stage, "revisions-" + layout);
            assertThat(robot.lookup("#revision-restore").queryButton().isDisabled()).isFalse();
        }
    }

    @Test
    void whatIsAskedOfTheEvidenceButtonIsDone(FxRobot robot) {
        robot.clickOn("#revision-evidence");
        assertThat(proved).isEqualTo(1);
    }
}
