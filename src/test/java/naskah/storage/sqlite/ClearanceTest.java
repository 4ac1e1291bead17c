package naskah.storage.sqlite;

import static naskah.storage.sqlite.Staff.LARAS;
import static naskah.storage.sqlite.Staff.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
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

class ClearanceTest {
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
        assertThat(staff.folder.workflow().clearance(article, staff.now)).isEqualTo(new Clearance.Withdrawn("Sumbernya ternyata palsu.", staff.now));
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
