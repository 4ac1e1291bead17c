package naskah.ui.workflow;

import static naskah.ui.people.Newsroom.BAYU;
import static naskah.ui.people.Newsroom.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import naskah.check.spelling.Dictionaries;
import naskah.house.Style;
import naskah.storage.Docket;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.ui.Desk;
import naskah.ui.check.CheckTools;
import naskah.ui.check.CheckViewModel;
import naskah.ui.check.HouseStyle;
import naskah.ui.draft.Autosave;
import naskah.ui.editor.EditingSession;
import naskah.ui.people.Newsroom;
import naskah.workflow.Person;
import naskah.workflow.PictureLane;
import naskah.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is noted beside an article's text by those whose role it is. */
class BesideTheTextTest {
    private static final Instant SIX = Instant.parse("2024-05-22T06:00:00+07:00");

    @TempDir
    Path directory;

    private Newsroom newsroom;
    private Stored draft;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.staffed(directory);
        newsroom.folder.signIn(RATRI.id());
        draft = newsroom.folder.articles().create(Newsroom.finished("pasar", "Pasar pagi dibuka"), Revision.Kind.TYPED);
    }

    @AfterEach
    void close() throws Exception {
        newsroom.close();
    }

    private StepsViewModel steps(Person person) {
        Desk desk = newsroom.desk(person);
        EditingSession session = new EditingSession(draft.article(), desk.clock());
        Autosave autosave = new Autosave(desk.folder(), desk.lanes(), session, Optional.of(draft));
        CheckTools tools = new CheckTools(
                new HouseStyle(Style.STANDARD, kept -> { }),
                new Dictionaries(Optional.of(directory.resolve("none"))),
                new SimpleObjectProperty<>(Instant.EPOCH));
        CheckViewModel check = new CheckViewModel(desk, session, autosave.stageProperty(), tools);
        return new StepsViewModel(desk, new Subject(session, autosave, check));
    }

    private static Docket docket(StepsViewModel steps) {
        return steps.besideProperty().get().orElseThrow().docket();
    }

    @Test
    void thePhotoDesksLaneIsSetByItsRoles() {
        StepsViewModel editor = steps(RATRI);
        assertThat(editor.lanes()).containsExactly(PictureLane.NEEDED);
        editor.pictures(PictureLane.NEEDED);
        assertThat(editor.lanes()).containsExactly(PictureLane.NONE);
        StepsViewModel photographer = steps(BAYU);
        assertThat(photographer.lanes()).containsExactly(PictureLane.NONE, PictureLane.READY);
        photographer.pictures(PictureLane.READY);
        assertThat(docket(photographer).pictures()).isEqualTo(PictureLane.READY);
        assertThat(docket(photographer).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void aDeadlineIsSetAndTakenAway() {
        StepsViewModel editor = steps(RATRI);
        editor.deadline(Optional.of(SIX));
        assertThat(docket(editor).times().deadline()).contains(SIX);
        editor.deadline(Optional.empty());
        assertThat(docket(editor).times().deadline()).isEmpty();
        assertThat(editor.changesProperty().get()).isEqualTo(2);
    }

    @Test
    void whoMayNotSetADeadlineIsToldAndNothingChanges() {
        StepsViewModel photographer = steps(BAYU);
        photographer.deadline(Optional.of(SIX));
        assertThat(photographer.saidProperty().get().map(Said::sentence))
                .contains("Tenggat ditentukan editor dan redaktur bahasa; minta salah seorang dari mereka.");
        assertThat(docket(photographer).times().deadline()).isEmpty();
        assertThat(photographer.changesProperty().get()).isZero();
    }

    @Test
    void ofAnArticleThatWasDeletedMeanwhileThatIsTold() throws Exception {
        StepsViewModel editor = steps(RATRI);
        newsroom.folder.articles().trash(draft.article().id());
        editor.pictures(PictureLane.NEEDED);
        assertThat(editor.saidProperty().get().map(Said::sentence)).contains("Artikel ini sudah dihapus; pulihkan dulu.");
    }
}
