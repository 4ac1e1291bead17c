package naskah.storage.sqlite;

import static naskah.storage.sqlite.Staff.BAYU;
import static naskah.storage.sqlite.Staff.LARAS;
import static naskah.storage.sqlite.Staff.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.review.Act;
import naskah.review.Anchor;
import naskah.review.Comment;
import naskah.review.CommentId;
import naskah.storage.Queue;
import naskah.workflow.Deed;
import naskah.workflow.Person;
import naskah.workflow.PictureLane;
import naskah.workflow.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueuesTest {
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
    void everybodySeesWhatWaitsForThem() throws Exception {
        staff.all();
        Article waiting = staff.written("Menunggu").article();
        staff.move(waiting, Deed.SUBMIT, RATRI);
        Article back = staff.written("Kembali").article();
        staff.move(back, Deed.SUBMIT, RATRI);
        staff.move(back, Deed.RETURN, LARAS);
        staff.folder.workflow().pictures(back.id(), PictureLane.NEEDED);
        Article today = staff.approved("Hari Ini").article();
        assertThat(headlines(RATRI, Queue.Reason.MINE)).containsExactly("Menunggu", "Kembali", "Hari Ini");
        assertThat(headlines(RATRI, Queue.Reason.RETURNED)).containsExactly("Kembali");
        assertThat(headlines(LARAS, Queue.Reason.WAITING)).containsExactly("Menunggu");
        assertThat(headlines(BAYU, Queue.Reason.WAITING)).containsExactly("Kembali");
        assertThat(headlines(LARAS, Queue.Reason.TODAY)).containsExactly(today.headline());
    }

    @Test
    void whatWaitsForSomebodyForSeveralReasonsWaitsOnce() throws Exception {
        Person everything = Staff.person("wulan", Role.COPY_CHIEF, Role.PHOTO_DESK);
        staff.all();
        staff.folder.people().keep(everything);
        Article needed = submitted("Menunggu");
        assign(needed, everything);
        assign(needed, everything);
        staff.folder.signIn(BAYU.id());
        staff.folder.workflow().pictures(needed.id(), PictureLane.NEEDED);
        assertThat(headlines(everything, Queue.Reason.WAITING)).containsExactly("Menunggu");
        assertThat(headlines(LARAS, Queue.Reason.WAITING)).containsExactly("Menunggu");
    }

    @Test
    void whatIsAssignedStandsAmongWhatIsSubmittedByWhatHasWaitedLongest() throws Exception {
        staff.all();
        submitted("Satu");
        Article assigned = staff.written("Ditugaskan").article();
        assign(assigned, LARAS);
        submitted("Dua");
        submitted("Tiga");
        Queue.Part part = part(LARAS, Queue.Reason.WAITING, 2);
        assertThat(part.count()).isEqualTo(4);
        assertThat(headlines(part)).containsExactly("Satu", "Ditugaskan");
        assertThat(headlines(LARAS, Queue.Reason.WAITING)).containsExactly("Satu", "Ditugaskan", "Dua", "Tiga");
    }

    @Test
    void ofWhatWaitsNothingIsReadButItsOwnPartOfAnIndex() throws Exception {
        for (Person person : List.of(LARAS, Person.ALONE)) {
            List<String> plan = staff.folder.database().read("explain", sql -> {
                List<Queues.Where> waiting = new Queues(sql, staff.now, 50).waiting(person);
                return sql.all("EXPLAIN QUERY PLAN " + Queues.listing(waiting), row -> row.getString("detail"));
            });
            assertThat(plan).anyMatch(line -> line.contains("INDEX article_entered (stage=?)"));
            assertThat(plan).noneMatch(line -> line.startsWith("SCAN article"));
        }
    }

    private Article submitted(String headline) throws Exception {
        Article article = staff.written(headline).article();
        staff.step(article, Deed.SUBMIT, RATRI);
        return article;
    }

    private void assign(Article article, Person to) throws Exception {
        Anchor anchor = new Anchor("headline", Optional.empty(), article.headline(), Optional.empty());
        Act assigned = Act.of(Act.Kind.ASSIGNED, to.id().value(), RATRI.id(), staff.now);
        staff.folder.reviews().keep(new Comment(CommentId.fresh(), article.id(), anchor, List.of(
                Act.of(Act.Kind.SAID, "Cek lagi.", RATRI.id(), staff.now), assigned)));
    }

    private Queue.Part part(Person person, Queue.Reason reason, int limit) throws Exception {
        return staff.folder.workflow().queue(person, staff.now, limit).parts().get(reason);
    }

    private List<String> headlines(Person person, Queue.Reason reason) throws Exception {
        Queue.Part part = part(person, reason, 50);
        assertThat(part.count()).isEqualTo(part.items().size());
        return headlines(part);
    }

    private static List<String> headlines(Queue.Part part) {
        return part.items().stream().map(item -> item.summary().card().headline()).toList();
    }
}
