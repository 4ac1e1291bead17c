package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import naskah.article.Article;
import naskah.article.NewsTime;
import naskah.document.Body;
import naskah.storage.Clearance;
import naskah.storage.DataFolder;
import naskah.storage.Queue;
import naskah.storage.Revision.Kind;
import naskah.storage.Saved;
import naskah.storage.Stored;
import naskah.storage.Workflow;
import naskah.storage.Workflow.Moved;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Guard;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
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
    private static final Person RATRI = person("ratri", Role.EDITOR);
    private static final Person LARAS = person("laras", Role.COPY_CHIEF);
    private static final Person BAYU = person("bayu", Role.PHOTO_DESK);
    private static final Person TIRTA = person("tirta", Role.ADMINISTRATOR);

    @TempDir
    Path directory;

    private Instant now = Instant.parse("2024-05-21T04:17:36Z");
    private DataFolder folder;

    private static Person person(String id, Role... roles) {
        return new Person(new PersonId(id), id, Set.of(roles), true);
    }

    @BeforeEach
    void open() throws Exception {
        folder = SqliteDataFolder.open(
                directory, new PlainForm(), new PlainPhotoReader(), () -> now, SqliteDataFolder.Mode.WINDOW);
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    private void staff() throws Exception {
        for (Person person : List.of(TIRTA, RATRI, LARAS, BAYU)) {
            assertThat(folder.people().keep(person)).isTrue();
        }
    }

    private static Article finished(String headline) {
        Article article = Desk.article(headline);
        return article.withFiling(article.filing().withCategory("Daerah"))
                .withPublished(Optional.of(NewsTime.ofIso("2024-05-21T11:17:36+07:00")))
                .withBody(Body.ofParagraphs("Pasar pagi dibuka."));
    }

    private Stored written(String headline) throws Exception {
        now = now.plusSeconds(1);
        folder.signIn(RATRI.id());
        return folder.articles().create(finished(headline), Kind.TYPED);
    }

    private Moved move(Article article, Deed deed, Person by, String reason, Optional<Instant> until) throws Exception {
        Stored stored = folder.articles().find(article.id()).orElseThrow();
        Workflow.Evidence evidence =
                new Workflow.Evidence(folder.workflow().content(stored.article()), Facts.Found.NOTHING);
        return folder.workflow().move(new Workflow.Wish(
                article.id(), deed, stored.revision(), by, new Facts.Asked(reason, until, now), evidence));
    }

    private Moved move(Article article, Deed deed, Person by) throws Exception {
        return move(article, deed, by, "alasan", Optional.of(now.plusSeconds(3600)));
    }

    private Stage stage(Article article) throws Exception {
        return folder.articles().find(article.id()).orElseThrow().stage();
    }

    private Stored approved(String headline) throws Exception {
        Article article = written(headline).article();
        assertThat(move(article, Deed.SUBMIT, RATRI)).isInstanceOf(Moved.Ok.class);
        assertThat(move(article, Deed.APPROVE, LARAS)).isInstanceOf(Moved.Ok.class);
        return folder.articles().find(article.id()).orElseThrow();
    }

    @Test
    void anApprovedArticleMayGoOutExactlyAsItIs() throws Exception {
        staff();
        Stored stored = approved("Pasar");
        assertThat(folder.workflow().clearance(stored.article(), now)).isEqualTo(new Clearance.Cleared());
        assertThat(folder.workflow().clearance(stored.article().withHeadline("Pasar."), now)).isEqualTo(new Clearance.Changed());
    }

    @Test
    void oneCharacterMoreAndItIsADraftThatTwoActionsApproveAgain() throws Exception {
        staff();
        Stored stored = approved("Pasar");
        Article changed = stored.article().withHeadline("Pasar.");
        Saved saved = folder.articles().save(changed, stored.revision(), Kind.TYPED);
        assertThat(saved).isEqualTo(new Saved.Ok(stored.revision() + 1, now, Stage.DRAFT));
        assertThat(folder.workflow().clearance(changed, now)).isEqualTo(new Clearance.NotApproved(Stage.DRAFT));
        assertThat(move(changed, Deed.APPROVE, LARAS)).isInstanceOf(Moved.NoStep.class);
        assertThat(move(changed, Deed.SUBMIT, RATRI)).isInstanceOf(Moved.Ok.class);
        assertThat(move(changed, Deed.APPROVE, LARAS)).isInstanceOf(Moved.Ok.class);
        assertThat(folder.workflow().clearance(changed, now)).isEqualTo(new Clearance.Cleared());
        assertThat(folder.workflow().journal(changed.id()))
                .extracting(line -> line.move().deed())
                .containsExactly(Deed.SUBMIT, Deed.APPROVE, Deed.LAPSE, Deed.SUBMIT, Deed.APPROVE);
    }

    @Test
    void theEditorsNoteIsNoPartOfWhatWasApproved() throws Exception {
        staff();
        Stored stored = approved("Pasar");
        Article noted = stored.article().withFiling(stored.article().filing().withNote("cek ulang besok"));
        folder.articles().save(noted, stored.revision(), Kind.TYPED);
        assertThat(stage(noted)).isEqualTo(Stage.APPROVED);
        assertThat(folder.workflow().clearance(noted, now)).isEqualTo(new Clearance.Cleared());
    }

    @Test
    void whoWroteTheLastTextDoesNotApproveIt() throws Exception {
        staff();
        Article article = written("Pasar").article();
        move(article, Deed.SUBMIT, RATRI);
        folder.signIn(LARAS.id());
        Stored stored = folder.articles().find(article.id()).orElseThrow();
        folder.articles().save(article.withHeadline("Pasar Pagi"), stored.revision(), Kind.TYPED);
        assertThat(move(article, Deed.APPROVE, LARAS))
                .isEqualTo(new Moved.Refused(List.of(new Step.Refusal(Guard.FOUR_EYES, List.of("")))));
        folder.people().procedure(new Procedure(false, 10));
        assertThat(move(article, Deed.APPROVE, LARAS)).isInstanceOf(Moved.Ok.class);
    }

    @Test
    void whatWasFoundInOtherContentProvesNothing() throws Exception {
        staff();
        Article article = written("Pasar").article();
        move(article, Deed.SUBMIT, RATRI);
        Stored stored = folder.articles().find(article.id()).orElseThrow();
        String other = folder.workflow().content(article.withHeadline("Lain"));
        Workflow.Wish wish = new Workflow.Wish(
                article.id(), Deed.APPROVE, stored.revision(), LARAS,
                new Facts.Asked("", Optional.empty(), now), new Workflow.Evidence(other, Facts.Found.NOTHING));
        assertThat(folder.workflow().move(wish)).isEqualTo(new Moved.Conflict(stored));
    }

    @Test
    void rolesAreThoseOfTheListNotThoseThatAreClaimed() throws Exception {
        staff();
        Article article = written("Pasar").article();
        move(article, Deed.SUBMIT, RATRI);
        Person claimed = new Person(RATRI.id(), "ratri", EnumSet.allOf(Role.class), true);
        assertThat(move(article, Deed.APPROVE, claimed)).isInstanceOf(Moved.NoStep.class);
        assertThat(move(article, Deed.APPROVE, Person.ALONE)).isInstanceOf(Moved.NoStep.class);
    }

    @Test
    void fromEveryStageOnlyTheTablesStepsHappenForEveryRole() throws Exception {
        staff();
        Map<Role, Person> people =
                Map.of(Role.EDITOR, RATRI, Role.COPY_CHIEF, LARAS, Role.PHOTO_DESK, BAYU, Role.ADMINISTRATOR, TIRTA);
        for (Stage from : Stage.values()) {
            for (Deed deed : Deed.values()) {
                for (Person by : people.values()) {
                    Article article = at(from);
                    Optional<Step> step = Step.of(deed, from, by);
                    Moved moved = move(article, deed, by);
                    assertThat(moved instanceof Moved.Ok).as("%s of %s by %s", deed, from, by.id()).isEqualTo(step.isPresent());
                    assertThat(stage(article)).isEqualTo(step.map(Step::to).orElse(from));
                }
            }
        }
    }

    /** A new article brought to that stage by the table's own steps. */
    private Article at(Stage stage) throws Exception {
        Article article = written("Pasar " + stage).article();
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
            assertThat(move(article, deed, deed == Deed.SUBMIT ? RATRI : LARAS)).isInstanceOf(Moved.Ok.class);
        }
        now = stage == Stage.EMBARGOED ? now.plusSeconds(7200) : now;
        assertThat(stage(article)).isEqualTo(stage);
        return article;
    }

    @Test
    void anEmbargoHoldsUntilItsSecond() throws Exception {
        staff();
        Article article = approved("Pasar").article();
        Instant until = now.plusSeconds(60);
        move(article, Deed.EMBARGO, LARAS, "", Optional.of(until));
        assertThat(folder.workflow().clearance(article, until.minusSeconds(1))).isEqualTo(new Clearance.Embargoed(until));
        assertThat(folder.workflow().clearance(article, until)).isEqualTo(new Clearance.Cleared());
    }

    @Test
    void aWithdrawnArticleGivesItsReasonInstead() throws Exception {
        staff();
        Article article = approved("Pasar").article();
        move(article, Deed.PUBLISH, LARAS);
        move(article, Deed.WITHDRAW, LARAS, "Sumbernya ternyata palsu.", Optional.empty());
        assertThat(folder.workflow().clearance(article, now)).isEqualTo(new Clearance.Withdrawn("Sumbernya ternyata palsu.", now));
    }

    @Test
    void importingIsNoWayAroundAnApproval() throws Exception {
        staff();
        folder.signIn(RATRI.id());
        assertThat(folder.articles().create(finished("Arsip"), Kind.IMPORTED, Stage.PUBLISHED).stage()).isEqualTo(Stage.DRAFT);
        folder.signIn(LARAS.id());
        Stored chief = folder.articles().create(finished("Arsip lama"), Kind.IMPORTED, Stage.PUBLISHED);
        assertThat(chief.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(folder.workflow().clearance(chief.article(), now)).isEqualTo(new Clearance.Cleared());
        assertThat(folder.workflow().clearance(chief.article().withHeadline("Arsip"), now)).isEqualTo(new Clearance.Changed());
    }

    @Test
    void aHouseOfOnePublishesAtOnceAndMayGoOnCorrecting() throws Exception {
        Stored stored = folder.articles().create(finished("Pasar"), Kind.TYPED);
        assertThat(move(stored.article(), Deed.PUBLISH, Person.ALONE)).isInstanceOf(Moved.Ok.class);
        Stored out = folder.articles().find(stored.article().id()).orElseThrow();
        folder.articles().save(out.article().withHeadline("Pasar Pagi"), out.revision(), Kind.TYPED);
        assertThat(stage(out.article())).isEqualTo(Stage.PUBLISHED);
        assertThat(folder.workflow().clearance(out.article().withHeadline("Pasar Pagi"), now)).isEqualTo(new Clearance.Cleared());
    }

    @Test
    void everybodySeesWhatWaitsForThem() throws Exception {
        staff();
        Article waiting = written("Menunggu").article();
        move(waiting, Deed.SUBMIT, RATRI);
        Article back = written("Kembali").article();
        move(back, Deed.SUBMIT, RATRI);
        move(back, Deed.RETURN, LARAS);
        folder.workflow().pictures(back.id(), PictureLane.NEEDED);
        Article today = approved("Hari Ini").article();
        assertThat(headlines(RATRI, Queue.Reason.MINE)).containsExactly("Menunggu", "Kembali", "Hari Ini");
        assertThat(headlines(RATRI, Queue.Reason.RETURNED)).containsExactly("Kembali");
        assertThat(headlines(LARAS, Queue.Reason.WAITING)).containsExactly("Menunggu");
        assertThat(headlines(BAYU, Queue.Reason.WAITING)).containsExactly("Kembali");
        assertThat(headlines(LARAS, Queue.Reason.TODAY)).containsExactly(today.headline());
    }

    private List<String> headlines(Person person, Queue.Reason reason) throws Exception {
        Queue.Part part = folder.workflow().queue(person, now, 50).parts().get(reason);
        assertThat(part.count()).isEqualTo(part.items().size());
        return part.items().stream().map(item -> item.summary().card().headline()).toList();
    }

    @Test
    void theJournalTakesNeitherChangesNorDeletionsFromThisProgram() throws Exception {
        staff();
        approved("Pasar");
        assertThatThrownBy(() -> tamper("UPDATE step SET reason = 'x'")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> tamper("DELETE FROM step")).isInstanceOf(SQLException.class);
    }

    @Test
    void everyTamperedLineIsFoundAndNamed() throws Exception {
        staff();
        for (int i = 0; i < 5; i++) {
            approved("Pasar " + i);
        }
        List<String> unhinge = List.of("DROP TRIGGER step_stays", "DROP TRIGGER step_remains");
        for (String statement : unhinge) {
            tamper(statement);
        }
        assertThat(broken()).isEmpty();
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            String column = List.of("article", "deed", "source", "target", "person", "reason", "content", "hash").get(random.nextInt(8));
            long line = 1 + random.nextInt(10);
            String before = text(column, line);
            tamper("UPDATE step SET " + column + " = '" + otherwise(before, random) + "' WHERE sequence = " + line);
            assertThat(broken()).as(column + " of " + line).contains(line);
            tamper("UPDATE step SET " + column + " = '" + before + "' WHERE sequence = " + line);
        }
        assertThat(broken()).isEmpty();
        for (String column : List.of("revision", "at")) {
            tamper("UPDATE step SET " + column + " = " + column + " + 1 WHERE sequence = 3");
            assertThat(broken()).contains(3L);
            tamper("UPDATE step SET " + column + " = " + column + " - 1 WHERE sequence = 3");
        }
        tamper("DELETE FROM step WHERE sequence = 10");
        assertThat(broken()).containsExactly(0L);
    }

    private static String otherwise(String text, Random random) {
        if (text.isEmpty()) {
            return "x";
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (text.charAt(at) == 'z' ? 'y' : 'z') + text.substring(at + 1);
    }

    private List<Long> broken() throws Exception {
        List<Long> broken = new ArrayList<>();
        try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("naskah.db")))) {
            broken.addAll(StepChain.broken(sql));
        }
        return broken;
    }

    private String text(String column, long line) throws Exception {
        try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("naskah.db")))) {
            return sql.first("SELECT " + column + " FROM step WHERE sequence = ?", row -> row.getString(1), line).orElseThrow();
        }
    }

    private void tamper(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("naskah.db"));
                Statement deed = connection.createStatement()) {
            deed.executeUpdate(statement);
        }
    }
}
