package naskah.storage.sqlite;

import static naskah.storage.sqlite.Staff.BAYU;
import static naskah.storage.sqlite.Staff.LARAS;
import static naskah.storage.sqlite.Staff.RATRI;
import static naskah.storage.sqlite.Staff.TIRTA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.storage.Clearance;
import naskah.storage.Docket;
import naskah.storage.Revision.Kind;
import naskah.storage.Saved;
import naskah.storage.Stored;
import naskah.storage.Workflow;
import naskah.storage.Workflow.Moved;
import naskah.storage.Workflow.Noted;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Guard;
import naskah.workflow.Person;
import naskah.workflow.PictureLane;
import naskah.workflow.Procedure;
import naskah.workflow.Role;
import naskah.workflow.Stage;
import naskah.workflow.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteWorkflowTest {
    @TempDir
    Path directory;

    private Staff staff;

    @BeforeEach
    void open() throws Exception {
        staff = new Staff(directory);
    }

    @AfterEach
    void close() throws Exception {
        staff.close();
    }

    @Test
    void oneCharacterMoreAndItIsADraftThatTwoActionsApproveAgain() throws Exception {
        staff.all();
        Stored stored = staff.approved("Pasar");
        Article changed = stored.article().withHeadline("Pasar.");
        Saved saved = staff.folder.articles().save(changed, stored.revision(), Kind.TYPED);
        assertThat(saved).isEqualTo(new Saved.Ok(stored.revision() + 1, staff.now, Stage.DRAFT));
        assertThat(staff.folder.workflow().clearance(changed, staff.now)).isEqualTo(new Clearance.NotApproved(Stage.DRAFT));
        assertThat(staff.move(changed, Deed.APPROVE, LARAS)).isInstanceOf(Moved.NoStep.class);
        assertThat(staff.move(changed, Deed.SUBMIT, RATRI)).isInstanceOf(Moved.Ok.class);
        assertThat(staff.move(changed, Deed.APPROVE, LARAS)).isInstanceOf(Moved.Ok.class);
        assertThat(staff.folder.workflow().clearance(changed, staff.now)).isEqualTo(new Clearance.Cleared());
        assertThat(staff.folder.workflow().journal(changed.id()))
                .extracting(line -> line.move().deed())
                .containsExactly(Deed.SUBMIT, Deed.APPROVE, Deed.LAPSE, Deed.SUBMIT, Deed.APPROVE);
    }

    @Test
    void whoWroteTheLastTextDoesNotApproveIt() throws Exception {
        staff.all();
        Article article = staff.written("Pasar").article();
        staff.move(article, Deed.SUBMIT, RATRI);
        staff.folder.signIn(LARAS.id());
        Stored stored = staff.folder.articles().find(article.id()).orElseThrow();
        staff.folder.articles().save(article.withHeadline("Pasar Pagi"), stored.revision(), Kind.TYPED);
        assertThat(staff.move(article, Deed.APPROVE, LARAS))
                .isEqualTo(new Moved.Refused(List.of(new Step.Refusal(Guard.FOUR_EYES, List.of("")))));
        staff.folder.people().procedure(new Procedure(false, 10));
        assertThat(staff.move(article, Deed.APPROVE, LARAS)).isInstanceOf(Moved.Ok.class);
    }

    @Test
    void whatWasFoundInOtherContentProvesNothing() throws Exception {
        staff.all();
        Article article = staff.written("Pasar").article();
        staff.move(article, Deed.SUBMIT, RATRI);
        Stored stored = staff.folder.articles().find(article.id()).orElseThrow();
        String other = staff.folder.workflow().content(article.withHeadline("Lain"));
        Workflow.Wish wish = new Workflow.Wish(
                article.id(), Deed.APPROVE, stored.revision(), LARAS,
                new Facts.Asked("", Optional.empty(), staff.now), new Workflow.Evidence(other, Facts.Found.NOTHING));
        assertThat(staff.folder.workflow().move(wish)).isEqualTo(new Moved.Conflict(stored));
    }

    @Test
    void rolesAreThoseOfTheListNotThoseThatAreClaimed() throws Exception {
        staff.all();
        Article article = staff.written("Pasar").article();
        staff.move(article, Deed.SUBMIT, RATRI);
        Person claimed = new Person(RATRI.id(), "ratri", EnumSet.allOf(Role.class), true);
        assertThat(staff.move(article, Deed.APPROVE, claimed)).isInstanceOf(Moved.NoStep.class);
        assertThat(staff.move(article, Deed.APPROVE, Person.ALONE)).isInstanceOf(Moved.NoStep.class);
    }

    @Test
    void fromEveryStageOnlyTheTablesStepsHappenForEveryRole() throws Exception {
        staff.all();
        Map<Role, Person> people =
                Map.of(Role.EDITOR, RATRI, Role.COPY_CHIEF, LARAS, Role.PHOTO_DESK, BAYU, Role.ADMINISTRATOR, TIRTA);
        for (Stage from : Stage.values()) {
            for (Deed deed : Deed.values()) {
                for (Person by : people.values()) {
                    Article article = at(from);
                    Optional<Step> step = Step.of(deed, from, by);
                    Moved moved = staff.move(article, deed, by);
                    assertThat(moved instanceof Moved.Ok).as("%s of %s by %s", deed, from, by.id()).isEqualTo(step.isPresent());
                    assertThat(staff.stage(article)).isEqualTo(step.map(Step::to).orElse(from));
                }
            }
        }
    }

    /** A new article brought to that stage by the table's own steps. */
    private Article at(Stage stage) throws Exception {
        Article article = staff.written("Pasar " + stage).article();
        List<Deed> way = switch (stage) {
            case DRAFT -> List.of();
            case SUBMITTED -> List.of(Deed.SUBMIT);
            case RETURNED -> List.of(Deed.SUBMIT, Deed.RETURN);
            case APPROVED -> List.of(Deed.SUBMIT, Deed.APPROVE);
            case EMBARGOED -> List.of(Deed.SUBMIT, Deed.APPROVE, Deed.EMBARGO);
            case HELD -> List.of(Deed.HOLD);
            case PUBLISHED -> List.of(Deed.SUBMIT, Deed.APPROVE, Deed.PUBLISH);
            case WITHDRAWN -> List.of(Deed.SUBMIT, Deed.APPROVE, Deed.PUBLISH, Deed.WITHDRAW);
        };
        for (Deed deed : way) {
            assertThat(staff.move(article, deed, deed == Deed.SUBMIT ? RATRI : LARAS)).isInstanceOf(Moved.Ok.class);
        }
        staff.now = stage == Stage.EMBARGOED ? staff.now.plusSeconds(7200) : staff.now;
        assertThat(staff.stage(article)).isEqualTo(stage);
        return article;
    }

    @Test
    void whatStandsBesideTheTextIsNotedByThoseWhoseRoleItIs() throws Exception {
        staff.all();
        Article article = staff.written("Pasar").article();
        Optional<Instant> six = Optional.of(staff.now.plusSeconds(3600));
        assertThat(noted(article, RATRI, six, PictureLane.READY)).containsExactly(Noted.OK, Noted.NOT_ALLOWED);
        assertThat(noted(article, BAYU, Optional.empty(), PictureLane.READY)).containsExactly(Noted.NOT_ALLOWED, Noted.OK);
        assertThat(noted(article, TIRTA, Optional.empty(), PictureLane.NONE))
                .containsExactly(Noted.NOT_ALLOWED, Noted.NOT_ALLOWED);
        Docket docket = staff.folder.workflow().docket(article.id()).orElseThrow();
        assertThat(docket.times().deadline()).isEqualTo(six);
        assertThat(docket.pictures()).isEqualTo(PictureLane.READY);
        staff.folder.articles().trash(article.id());
        assertThat(noted(article, LARAS, Optional.empty(), PictureLane.NONE)).containsExactly(Noted.GONE, Noted.GONE);
    }

    private List<Noted> noted(Article article, Person by, Optional<Instant> deadline, PictureLane lane) throws Exception {
        staff.folder.signIn(by.id());
        Workflow workflow = staff.folder.workflow();
        return List.of(workflow.deadline(article.id(), deadline), workflow.pictures(article.id(), lane));
    }
}
