package naskah.ui.workflow;

import static naskah.ui.people.Newsroom.BAYU;
import static naskah.ui.people.Newsroom.LARAS;
import static naskah.ui.people.Newsroom.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.document.Body;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.task.HeldLane;
import naskah.ui.Desk;
import naskah.ui.draft.Autosave;
import naskah.ui.draft.DraftState;
import naskah.ui.editor.Caret;
import naskah.ui.editor.EditingSession;
import naskah.ui.people.Newsroom;
import naskah.workflow.Deed;
import naskah.workflow.JournalLine;
import naskah.workflow.Person;
import naskah.workflow.Procedure;
import naskah.workflow.Role;
import naskah.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsViewModelTest {
    private static final Instant SIX = Instant.parse("2024-05-22T06:00:00+07:00");

    @TempDir
    Path directory;

    private Newsroom newsroom;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.staffed(directory);
    }

    @AfterEach
    void close() throws Exception {
        newsroom.close();
    }

    private Sitting sit(Person person, Stored stored) {
        return new Sitting(newsroom, newsroom.desk(person), stored);
    }

    private Stored written(Article article) throws Exception {
        newsroom.folder.signIn(RATRI.id());
        return newsroom.folder.articles().create(article, Revision.Kind.TYPED);
    }

    private Stored written() throws Exception {
        return written(Newsroom.finished("pasar", "Pasar pagi dibuka lagi"));
    }

    private Stored submitted() throws Exception {
        return sit(RATRI, written()).take(Deed.SUBMIT).stored();
    }

    private Stored approved() throws Exception {
        return sit(LARAS, submitted()).take(Deed.APPROVE).stored();
    }

    @Test
    void everybodyIsOfferedWhatIsTheirs() throws Exception {
        Stored draft = written();
        assertThat(sit(RATRI, draft).next()).contains(Deed.SUBMIT);
        assertThat(sit(LARAS, draft).others()).containsExactly(Deed.HOLD);
        assertThat(sit(BAYU, draft).next()).isEmpty();
        Stored submitted = submitted(draft);
        assertThat(sit(RATRI, submitted).next()).contains(Deed.TAKE_BACK);
        Sitting chief = sit(LARAS, submitted);
        assertThat(chief.next()).contains(Deed.APPROVE);
        assertThat(chief.others()).containsExactly(Deed.TAKE_BACK, Deed.RETURN, Deed.HOLD);
    }

    private Stored submitted(Stored draft) throws Exception {
        return sit(RATRI, draft).take(Deed.SUBMIT).stored();
    }

    @Test
    void aHouseOfOnePublishesAtOnce() throws Exception {
        try (Newsroom alone = Newsroom.alone(directory.resolve("sendiri"))) {
            Stored draft = alone.folder.articles().create(Newsroom.finished("pasar", "Pasar dibuka"), Revision.Kind.TYPED);
            Newsroom several = newsroom;
            newsroom = alone;
            Sitting sitting = sit(Person.ALONE, draft);
            assertThat(sitting.next()).contains(Deed.PUBLISH);
            assertThat(sitting.take(Deed.PUBLISH).stage()).isEqualTo(Stage.PUBLISHED);
            assertThat(sitting.next()).contains(Deed.REVISE);
            newsroom = several;
        }
    }

    @Test
    void whatIsMissingIsNamedWithTheFieldToGoTo() throws Exception {
        Article bare = Newsroom.finished("pasar", "Pasar pagi dibuka lagi").withPublished(Optional.empty());
        Sitting sitting = sit(RATRI, written(bare)).take(Deed.SUBMIT);
        assertThat(sitting.stage()).isEqualTo(Stage.DRAFT);
        assertThat(sitting.said()).isEqualTo("Belum bisa: isi dulu waktu terbit.");
        assertThat(sitting.steps.saidProperty().get().flatMap(Said::jump))
                .contains(new Said.Jump.Field(Caret.at("published", "", 0)));
    }

    @Test
    void openErrorsOfTheCheckKeepItFromApproval() throws Exception {
        Article wrong = Newsroom.finished("pasar", "Pasar pagi dibuka lagi").withBody(Body.ofParagraphs("Ongkosnya Rp 300 ribu per hari."));
        Stored submitted = sit(RATRI, written(wrong)).take(Deed.SUBMIT).stored();
        Sitting chief = sit(LARAS, submitted).take(Deed.APPROVE);
        assertThat(chief.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(chief.said()).startsWith("Masih ada kesalahan");
        assertThat(chief.steps.saidProperty().get().flatMap(Said::jump)).contains(new Said.Jump.Findings());
    }

    @Test
    void nobodyApprovesTheirOwnLastText() throws Exception {
        Sitting chief = sit(LARAS, submitted());
        assertThat(chief.steps.kept(chief.steps.step(Deed.APPROVE).orElseThrow())).isEmpty();
        chief.type("Pasar pagi dibuka lagi hari ini.");
        chief.steps.refresh();
        assertThat(chief.steps.kept(chief.steps.step(Deed.APPROVE).orElseThrow()).orElse("")).contains("orang lain");
        chief.take(Deed.APPROVE);
        assertThat(chief.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(chief.said()).contains("harus orang lain yang menyetujuinya");
    }

    @Test
    void aReturnedArticleSaysWhoReturnedItAndWhy() throws Exception {
        Stored returned = sit(LARAS, submitted()).take(Deed.RETURN, " Sumbernya satu. ", Optional.empty()).stored();
        Sitting editor = sit(RATRI, returned);
        assertThat(editor.next()).contains(Deed.SUBMIT);
        Beside.Last last = editor.steps.besideProperty().get().flatMap(Beside::last).orElseThrow();
        assertThat(last).isEqualTo(new Beside.Last(Deed.RETURN, "Laras", newsroom.now, "Sumbernya satu."));
    }

    @Test
    void oneCharacterAfterTheApprovalAndItHasLapsed() throws Exception {
        Sitting editor = sit(RATRI, approved());
        editor.type("Pasar pagi dibuka!");
        assertThat(editor.stage()).isEqualTo(Stage.DRAFT);
        assertThat(editor.said()).contains("Persetujuannya gugur");
        assertThat(editor.next()).contains(Deed.SUBMIT);
    }

    @Test
    void anEmbargoIsKeptAndStopsPublicationUntilItsSecond() throws Exception {
        Sitting chief = sit(LARAS, approved()).take(Deed.EMBARGO, "", Optional.of(SIX));
        assertThat(chief.steps.besideProperty().get().flatMap(now -> now.docket().times().embargo())).contains(SIX);
        newsroom.now = SIX.minusSeconds(1);
        assertThat(chief.take(Deed.PUBLISH).stage()).isEqualTo(Stage.EMBARGOED);
        assertThat(chief.said()).contains("Embargonya belum berakhir");
        newsroom.now = SIX;
        assertThat(chief.take(Deed.PUBLISH).stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void aDeedThatIsNotTheirsIsRefusedInWords() throws Exception {
        Sitting editor = sit(RATRI, submitted());
        editor.take(Deed.APPROVE);
        assertThat(editor.said()).isEqualTo("Setujui: tidak ada untuk artikel berstatus “Diajukan”, atau bukan tugas peran Anda.");
        assertThat(newsroom.folder.workflow().journal(editor.session.article().id()))
                .extracting(JournalLine::move)
                .extracting(JournalLine.Move::deed)
                .containsExactly(Deed.SUBMIT);
    }

    @Test
    void rolesThatWereTakenAwayMeanwhileCountAtOnce() throws Exception {
        Sitting chief = sit(LARAS, submitted());
        newsroom.folder.people().keep(new Person(LARAS.id(), "Laras", Set.of(Role.EDITOR), true));
        assertThat(chief.take(Deed.APPROVE).stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(chief.said()).contains("bukan tugas peran Anda");
        assertThat(chief.autosave.state()).isInstanceOf(DraftState.Clean.class);
    }

    @Test
    void whatSomebodyElseMovedMeanwhileIsSaidAndTakesNoSecondStep() throws Exception {
        Stored submitted = submitted();
        Sitting late = sit(LARAS, submitted);
        sit(RATRI, submitted).take(Deed.TAKE_BACK);
        newsroom.folder.signIn(LARAS.id());
        late.take(Deed.APPROVE);
        assertThat(late.said()).contains("artikel berstatus “Draf”");
        assertThat(late.stage()).isEqualTo(Stage.DRAFT);
        assertThat(late.autosave.state()).isInstanceOf(DraftState.Clean.class);
        assertThat(late.stored().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void aStepIsNotTakenFromAStageThatThePersonDidNotSee() throws Exception {
        Stored submitted = submitted();
        Sitting late = sit(LARAS, submitted);
        sit(LARAS, submitted).take(Deed.RETURN, "Sumbernya?", Optional.empty());
        late.take(Deed.HOLD, "Menunggu", Optional.empty());
        assertThat(late.said()).contains("dipindahkan di tempat lain");
        assertThat(late.stage()).isEqualTo(Stage.RETURNED);
        assertThat(late.stored().stage()).isEqualTo(Stage.RETURNED);
    }

    @Test
    void whatIsTypedBetweenTheCheckAndTheStepIsNotApprovedUnread() throws Exception {
        Stored submitted = submitted();
        newsroom.folder.people().procedure(new Procedure(false, 10));
        HeldLane writing = new HeldLane();
        Sitting chief = new Sitting(newsroom, newsroom.desk(LARAS, writing.lane()), submitted);
        chief.type("Pasar pagi dibuka lagi.");
        chief.take(Deed.APPROVE);
        chief.type("Pasar pagi dibuka lagi besok.");
        writing.runAll();
        assertThat(chief.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(chief.said()).contains("Isi berubah selagi diperiksa");
        assertThat(chief.autosave.state()).isInstanceOf(DraftState.Clean.class);
        chief.take(Deed.APPROVE);
        writing.runAll();
        assertThat(chief.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aStepThatWaitsForADecisionIsPutAwayAndNotTakenLater() throws Exception {
        Stored draft = written();
        HeldLane writing = new HeldLane();
        Sitting editor = new Sitting(newsroom, newsroom.desk(RATRI, writing.lane()), draft);
        editor.type("Pasar pagi dibuka lagi.");
        editor.take(Deed.SUBMIT);
        newsroom.folder.articles().save(
                draft.article().withHeadline("Pasar pagi buka"), draft.revision(), Revision.Kind.TYPED);
        writing.runAll();
        assertThat(editor.autosave.state()).isInstanceOf(DraftState.Conflict.class);
        editor.autosave.decisions().takeTheirs();
        writing.runAll();
        assertThat(editor.autosave.state()).isInstanceOf(DraftState.Clean.class);
        assertThat(editor.stored().stage()).isEqualTo(Stage.DRAFT);
        editor.take(Deed.SUBMIT);
        writing.runAll();
        assertThat(editor.stored().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void nothingIsMovedBeforeAnythingIsWritten() throws Exception {
        Desk desk = newsroom.desk(RATRI);
        Article blank = Article.blank(Newsroom.finished("kosong", "").id());
        EditingSession session = new EditingSession(blank, desk.clock());
        Autosave autosave = new Autosave(desk.folder(), desk.lanes(), session, Optional.empty());
        StepsViewModel steps = new StepsViewModel(desk, new Subject(session, autosave, Sitting.check(desk, session, autosave)));
        steps.take(steps.step(Deed.SUBMIT).orElseThrow(), "", Optional.empty());
        assertThat(steps.saidProperty().get().map(Said::sentence)).contains("Belum ada yang ditulis.");
        assertThat(autosave.state()).isInstanceOf(DraftState.Clean.class);
    }
}
