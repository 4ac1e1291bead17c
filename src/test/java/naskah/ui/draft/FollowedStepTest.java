package naskah.ui.draft;

import static naskah.ui.people.Newsroom.LARAS;
import static naskah.ui.people.Newsroom.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import naskah.document.Body;
import naskah.schedule.Schedule;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.task.HeldLane;
import naskah.ui.Desk;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.people.Newsroom;
import naskah.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that is open while a step is taken with it elsewhere. */
class FollowedStepTest {
    private static final Instant SIX = Instant.parse("2024-05-22T06:00:00+07:00");

    @TempDir
    Path directory;

    private final HeldLane writing = new HeldLane();
    private Newsroom newsroom;
    private EditingSession session;
    private Autosave autosave;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.staffed(directory);
        Stored stored = newsroom.embargoed("pasar", SIX);
        Desk desk = newsroom.desk(RATRI, writing.lane());
        session = new EditingSession(stored.article(), desk.clock());
        autosave = new Autosave(desk.folder(), desk.lanes(), session, Optional.of(stored));
        newsroom.now = SIX;
    }

    @AfterEach
    void close() throws Exception {
        newsroom.close();
    }

    private void goOut() throws Exception {
        Schedule schedule = new Schedule(newsroom.folder.workflow());
        schedule.goOut(schedule.all().getFirst(), newsroom.now);
    }

    private void type(String text) {
        session.edit(Edit.command("body", null), session.article().withBody(Body.ofParagraphs(text)));
        newsroom.timer.wind(1_000);
    }

    private Stored stored() throws Exception {
        return newsroom.folder.articles().find(session.article().id()).orElseThrow();
    }

    @Test
    void theNewStageIsTakenOverWithoutAConflict() throws Exception {
        goOut();
        autosave.seen(stored());
        assertThat(autosave.stageProperty().get()).isEqualTo(Stage.PUBLISHED);
        assertThat(autosave.revisionProperty().get()).isEqualTo(stored().revision());
        assertThat(autosave.state()).isInstanceOf(DraftState.Clean.class);
    }

    @Test
    void whatIsTypedBeforeAnybodyHasLookedIsSavedOverIt() throws Exception {
        goOut();
        type("Pasar pagi dibuka besok.");
        writing.runAll();
        assertThat(autosave.state()).isInstanceOf(DraftState.Clean.class);
        assertThat(stored().article()).isEqualTo(session.article());
        assertThat(autosave.stageProperty().get()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void aStepThatIsTakenWhileASaveIsOnItsWayIsNoConflictEither() throws Exception {
        type("Pasar pagi dibuka besok.");
        assertThat(writing.waiting()).isEqualTo(1);
        goOut();
        autosave.seen(stored());
        writing.runAll();
        assertThat(autosave.state()).isInstanceOf(DraftState.Clean.class);
        assertThat(stored().article()).isEqualTo(session.article());
    }

    @Test
    void aMarkThatMeetsTheStepIsKept() throws Exception {
        goOut();
        autosave.mark();
        writing.runAll();
        assertThat(newsroom.folder.revisions().of(session.article().id()).getFirst().kind()).isEqualTo(Revision.Kind.MARKED);
        assertThat(autosave.stageProperty().get()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void aChangedCharacterElsewhereIsStillAConflict() throws Exception {
        newsroom.desk(LARAS);
        newsroom.folder.articles().save(
                session.article().withHeadline("Pasar malam"), stored().revision(), Revision.Kind.TYPED);
        autosave.seen(stored());
        assertThat(autosave.revisionProperty().get()).isLessThan(stored().revision());
        type("Pasar pagi dibuka besok.");
        writing.runAll();
        assertThat(autosave.state()).isInstanceOf(DraftState.Conflict.class);
    }
}
