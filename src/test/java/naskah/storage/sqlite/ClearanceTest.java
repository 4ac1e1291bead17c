package naskah.storage.sqlite;

import static naskah.storage.sqlite.Staff.LARAS;
import static naskah.storage.sqlite.Staff.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.storage.Clearance;
import naskah.storage.Revision.Kind;
import naskah.storage.Stored;
import naskah.storage.Workflow.Moved;
import naskah.workflow.Deed;
import naskah.workflow.Person;
import naskah.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClearanceTest {
    private static final Instant SIX = Instant.parse("2024-05-22T06:00:00+07:00");

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
    void anApprovedArticleMayGoOutExactlyAsItIs() throws Exception {
        staff.all();
        Stored stored = staff.approved("Pasar");
        assertThat(staff.folder.workflow().clearance(stored.article(), staff.now)).isEqualTo(new Clearance.Cleared());
        assertThat(staff.folder.workflow().clearance(stored.article().withHeadline("Pasar."), staff.now)).isEqualTo(new Clearance.Changed());
    }

    @Test
    void theEditorsNoteIsNoPartOfWhatWasApproved() throws Exception {
        staff.all();
        Stored stored = staff.approved("Pasar");
        Article noted = stored.article().withFiling(stored.article().filing().withNote("cek ulang besok"));
        staff.folder.articles().save(noted, stored.revision(), Kind.TYPED);
        assertThat(staff.stage(noted)).isEqualTo(Stage.APPROVED);
        assertThat(staff.folder.workflow().clearance(noted, staff.now)).isEqualTo(new Clearance.Cleared());
    }

    @Test
    void anEmbargoHoldsUntilItsSecond() throws Exception {
        staff.all();
        Article article = staff.approved("Pasar").article();
        Instant until = staff.now.plusSeconds(60);
        staff.move(article, Deed.EMBARGO, LARAS, "", Optional.of(until));
        assertThat(staff.folder.workflow().clearance(article, until.minusSeconds(1))).isEqualTo(new Clearance.Embargoed(until));
        assertThat(staff.folder.workflow().clearance(article, until)).isEqualTo(new Clearance.Cleared());
    }

    @Test
    void aWithdrawnArticleGivesItsReasonInstead() throws Exception {
        staff.all();
        Article article = staff.approved("Pasar").article();
        staff.move(article, Deed.PUBLISH, LARAS);
        staff.move(article, Deed.WITHDRAW, LARAS, "Sumbernya ternyata palsu.", Optional.empty());
        assertThat(staff.folder.workflow().clearance(article, staff.now)).isEqualTo(new Clearance.Withdrawn("Sumbernya ternyata palsu.", staff.now, article));
    }

    @Test
    void whatIsMadeOfAWithdrawnArticleAfterwardsIsNotWhatReadersAreTold() throws Exception {
        staff.all();
        Article article = staff.approved("Pasar").article();
        staff.step(article, Deed.PUBLISH, LARAS);
        staff.step(article, Deed.WITHDRAW, LARAS);
        for (String headline : List.of("Kabar bohong", "Kabar lebih bohong")) {
            staff.write(article.withHeadline(headline), RATRI, Kind.TYPED);
            assertThat(staff.folder.workflow().clearance(staff.stored(article).article(), staff.now))
                    .isEqualTo(new Clearance.Withdrawn("alasan", staff.now, article));
        }
    }

    @Test
    void aHouseOfOnePublishesAtOnceAndMayGoOnCorrecting() throws Exception {
        Stored stored = staff.folder.articles().create(Staff.finished("Pasar"), Kind.TYPED);
        assertThat(staff.move(stored.article(), Deed.PUBLISH, Person.ALONE)).isInstanceOf(Moved.Ok.class);
        Stored out = staff.folder.articles().find(stored.article().id()).orElseThrow();
        staff.folder.articles().save(out.article().withHeadline("Pasar Pagi"), out.revision(), Kind.TYPED);
        assertThat(staff.stage(out.article())).isEqualTo(Stage.PUBLISHED);
        assertThat(staff.folder.workflow().clearance(out.article().withHeadline("Pasar Pagi"), staff.now)).isEqualTo(new Clearance.Cleared());
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"TYPED", "IMPORTED", "MERGED"})
    void inAHouseOfOneAChangeDoesNotEndAnEmbargo(Kind kind) throws Exception {
        Article article = embargoed(Person.ALONE, Person.ALONE);
        Article changed = article.withHeadline("Pasar Pagi");
        staff.write(changed, Person.ALONE, kind);
        assertThat(staff.stage(changed)).isEqualTo(Stage.DRAFT);
        assertThat(staff.folder.workflow().clearance(changed, SIX.minusMillis(1))).isEqualTo(new Clearance.Embargoed(SIX));
        assertThat(staff.folder.workflow().clearance(changed, SIX)).isEqualTo(new Clearance.Cleared());
        staff.step(changed, Deed.SUBMIT, Person.ALONE);
        assertThat(staff.folder.workflow().clearance(changed, SIX.minusMillis(1))).isEqualTo(new Clearance.Cleared());
    }

    @Test
    void inAHouseOfSeveralWhatIsApprovedAndPublishedAnewIsFree() throws Exception {
        staff.all();
        Article changed = embargoed(RATRI, LARAS).withHeadline("Pasar Pagi");
        staff.write(changed, RATRI, Kind.TYPED);
        assertThat(staff.folder.workflow().docket(changed.id()).orElseThrow().times().embargo()).isEmpty();
        assertThat(staff.folder.workflow().clearance(changed, staff.now)).isEqualTo(new Clearance.NotApproved(Stage.DRAFT));
        staff.step(changed, Deed.SUBMIT, RATRI);
        staff.step(changed, Deed.APPROVE, LARAS);
        staff.step(changed, Deed.PUBLISH, LARAS);
        assertThat(staff.folder.workflow().clearance(changed, staff.now)).isEqualTo(new Clearance.Cleared());
    }

    private Article embargoed(Person writer, Person chief) throws Exception {
        Article article = staff.folder.articles().create(Staff.finished("Pasar"), Kind.TYPED).article();
        staff.step(article, Deed.SUBMIT, writer);
        staff.step(article, Deed.APPROVE, chief);
        assertThat(staff.move(article, Deed.EMBARGO, chief, "", Optional.of(SIX))).isInstanceOf(Moved.Ok.class);
        return article;
    }

    @Test
    void aDeletedArticleIsNotCleared() throws Exception {
        Article alone = staff.folder.articles().create(Staff.finished("Sendiri"), Kind.TYPED).article();
        staff.folder.articles().trash(alone.id());
        assertThat(staff.folder.workflow().clearance(alone, staff.now)).isEqualTo(new Clearance.Trashed());
        staff.all();
        Article article = staff.approved("Pasar").article();
        staff.folder.articles().trash(article.id());
        assertThat(staff.folder.workflow().clearance(article, staff.now)).isEqualTo(new Clearance.Trashed());
        staff.folder.articles().recover(article.id());
        assertThat(staff.folder.workflow().clearance(article, staff.now)).isEqualTo(new Clearance.Cleared());
    }
}
