package naskah.storage.sqlite;

import static naskah.storage.sqlite.Staff.LARAS;
import static naskah.storage.sqlite.Staff.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import naskah.article.Article;
import naskah.storage.Queue;
import naskah.storage.Revision;
import naskah.storage.Revision.Kind;
import naskah.storage.Workflow.Moved;
import naskah.workflow.Deed;
import naskah.workflow.Guard;
import naskah.workflow.Person;
import naskah.workflow.Role;
import naskah.workflow.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody approves an article that holds text of theirs which nobody has cleared. */
class FourEyesTest {
    private static final Person WIRA = Staff.person("wira", Role.EDITOR, Role.COPY_CHIEF);
    private static final Moved OWN_TEXT = new Moved.Refused(List.of(new Step.Refusal(Guard.FOUR_EYES, List.of(""))));

    @TempDir
    Path directory;

    private Staff staff;

    @BeforeEach
    void open() throws Exception {
        staff = new Staff(directory);
        staff.all();
        staff.folder.people().keep(WIRA);
    }

    @AfterEach
    void close() throws Exception {
        staff.close();
    }

    private Article byWira() throws Exception {
        staff.folder.signIn(WIRA.id());
        return staff.folder.articles().create(Staff.finished("Pasar"), Kind.TYPED).article();
    }

    private void approves(Article article, Person chief) throws Exception {
        staff.step(article, Deed.SUBMIT, RATRI);
        assertThat(waiting(chief)).containsExactly(article.headline());
        staff.step(article, Deed.APPROVE, chief);
    }

    private void mayNotApprove(Article article, Person chief) throws Exception {
        staff.step(article, Deed.SUBMIT, RATRI);
        assertThat(waiting(chief)).isEmpty();
        assertThat(staff.move(article, Deed.APPROVE, chief)).isEqualTo(OWN_TEXT);
        staff.step(article, Deed.TAKE_BACK, RATRI);
    }

    private List<String> waiting(Person chief) throws Exception {
        Queue.Part part = staff.folder.workflow().queue(chief, staff.now, 50).parts().get(Queue.Reason.WAITING);
        assertThat(part.count()).isEqualTo(part.items().size());
        return part.items().stream().map(item -> item.summary().card().headline()).toList();
    }

    @Test
    void whoWroteItAllDoesNotApproveItBecauseAnotherSetAComma() throws Exception {
        Article article = byWira();
        staff.write(article.withHeadline("Pasar,"), RATRI, Kind.TYPED);
        mayNotApprove(article, WIRA);
        approves(article.withHeadline("Pasar,"), LARAS);
    }

    @Test
    void whoseTextWasApprovedMayApproveWhatAnotherWroteSince() throws Exception {
        Article article = byWira();
        approves(article, LARAS);
        Article more = article.withHeadline("Pasar Pagi");
        staff.write(more, RATRI, Kind.TYPED);
        approves(more, WIRA);
    }

    @Test
    void whatIsTakenUpAgainAfterItWasPublishedWasCleared() throws Exception {
        Article article = byWira();
        approves(article, LARAS);
        staff.step(article, Deed.PUBLISH, LARAS);
        staff.step(article, Deed.REVISE, WIRA);
        Article more = article.withHeadline("Pasar Pagi");
        staff.write(more, LARAS, Kind.TYPED);
        mayNotApprove(more, LARAS);
        approves(more, WIRA);
    }

    @Test
    void anApprovalThatWasTakenBackClearedNothing() throws Exception {
        Article article = byWira();
        approves(article, LARAS);
        staff.step(article, Deed.RETURN, LARAS);
        mayNotApprove(article, WIRA);
    }

    @Test
    void bringingAnEarlierStateBackIsWriting() throws Exception {
        Article article = staff.written("Pasar").article();
        staff.write(article.withHeadline("Pasar Pagi"), RATRI, Kind.MARKED);
        staff.write(article, WIRA, Kind.RESTORED);
        mayNotApprove(article, WIRA);
    }

    @Test
    void aNoteAtTheSideIsNotWriting() throws Exception {
        Article article = staff.written("Pasar").article();
        Article noted = article.withFiling(article.filing().withNote("cek ulang"));
        staff.write(noted, WIRA, Kind.TYPED);
        staff.write(noted.withFiling(article.filing().withNote("sudah dicek")), WIRA, Kind.TYPED);
        approves(article, WIRA);
    }

    @Test
    void whatTwoPersonsTypeWithinAMinuteAreTwoStates() throws Exception {
        Article article = staff.written("Pasar").article();
        staff.write(article.withHeadline("Pasar P"), WIRA, Kind.TYPED);
        staff.write(article.withHeadline("Pasar Pagi"), RATRI, Kind.TYPED);
        assertThat(staff.folder.revisions().of(article.id())).extracting(Revision::by).containsExactly("ratri", "wira", "ratri");
    }

    @Test
    void whoseTextItIsIsKnownOfAFolderFromBefore() throws Exception {
        Article article = byWira();
        staff.write(article.withHeadline("Pasar,"), RATRI, Kind.TYPED);
        staff.folder.database().write("go back", sql -> {
            OldTables.withoutWriters(sql);
            return 1;
        });
        staff.close();
        staff = new Staff(directory);
        mayNotApprove(article, WIRA);
        approves(article.withHeadline("Pasar,"), LARAS);
    }
}
