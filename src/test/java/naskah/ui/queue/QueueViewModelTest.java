package naskah.ui.queue;

import static naskah.ui.people.Newsroom.BAYU;
import static naskah.ui.people.Newsroom.LARAS;
import static naskah.ui.people.Newsroom.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.complaint.Complainant;
import naskah.article.complaint.ReaderComplaint;
import naskah.house.Zone;
import naskah.storage.Queue;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.storage.Workflow;
import naskah.ui.people.Newsroom;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Person;
import naskah.workflow.PictureLane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueViewModelTest {
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

    private Stored written(String id) throws Exception {
        newsroom.now = newsroom.now.plusSeconds(60);
        newsroom.folder.signIn(RATRI.id());
        return newsroom.folder.articles().create(Newsroom.finished(id, "Pasar " + id), Revision.Kind.TYPED);
    }

    private Stored move(Stored stored, Deed deed, Person by, String reason) throws Exception {
        newsroom.now = newsroom.now.plusSeconds(60);
        Workflow workflow = newsroom.folder.workflow();
        var evidence = new Workflow.Evidence(workflow.content(stored.article()), Facts.Found.NOTHING);
        var asked = new Facts.Asked(reason, Optional.empty(), newsroom.now);
        return ((Workflow.Moved.Ok) workflow.move(new Workflow.Wish(
                        stored.article().id(), deed, stored.revision(), by, asked, evidence)))
                .stored();
    }

    private QueueViewModel queue(Person person) {
        QueueViewModel queue = new QueueViewModel(newsroom.desk(person));
        queue.refresh();
        return queue;
    }

    private static long count(QueueViewModel queue, Queue.Reason reason) {
        return queue.rows().stream()
                .filter(row -> row instanceof QueueRow.Head head && head.reason() == reason)
                .mapToLong(row -> ((QueueRow.Head) row).count())
                .sum();
    }

    private static List<String> articles(QueueViewModel queue, Queue.Reason reason) {
        return queue.rows().stream()
                .filter(row -> row instanceof QueueRow.Entry entry && entry.reason() == reason)
                .flatMap(row -> row.article().stream())
                .map(ArticleId::value)
                .toList();
    }

    @Test
    void everybodyHasTheirOwnFourReasonsWithCountsTheLongestWaitingFirst() throws Exception {
        Stored first = written("satu");
        Stored second = written("dua");
        written("tiga");
        move(second, Deed.SUBMIT, RATRI, "");
        Stored returned = move(move(first, Deed.SUBMIT, RATRI, ""), Deed.RETURN, LARAS, "Sumbernya satu");
        QueueViewModel editor = queue(RATRI);
        assertThat(editor.rows()).filteredOn(row -> row.article().isEmpty()).hasSize(4);
        assertThat(count(editor, Queue.Reason.MINE)).isEqualTo(3);
        assertThat(articles(editor, Queue.Reason.MINE)).containsExactly("tiga", "dua", "satu");
        assertThat(articles(editor, Queue.Reason.RETURNED)).containsExactly(returned.article().id().value());
        assertThat(articles(queue(LARAS), Queue.Reason.WAITING)).containsExactly("dua");
    }

    @Test
    void thePhotoDesksQueueIsWhatWantsAPicture() throws Exception {
        Stored article = written("satu");
        assertThat(articles(queue(BAYU), Queue.Reason.WAITING)).isEmpty();
        newsroom.folder.workflow().pictures(article.article().id(), PictureLane.NEEDED);
        assertThat(articles(queue(BAYU), Queue.Reason.WAITING)).containsExactly("satu");
    }

    @Test
    void whoseAnArticleIsIsToldByName() throws Exception {
        move(written("satu"), Deed.SUBMIT, RATRI, "");
        assertThat(queue(LARAS).rows())
                .filteredOn(QueueRow.Entry.class::isInstance)
                .extracting(row -> ((QueueRow.Entry) row).owner())
                .containsExactly("Ratri");
    }

    @Test
    void itIsReadAnewEveryMinuteAndSoonAfterSomethingWasKept() throws Exception {
        QueueViewModel queue = new QueueViewModel(newsroom.desk(RATRI));
        queue.watch();
        written("satu");
        assertThat(count(queue, Queue.Reason.MINE)).isZero();
        newsroom.timer.wind(60_000);
        assertThat(count(queue, Queue.Reason.MINE)).isEqualTo(1);
        written("dua");
        queue.touch();
        newsroom.timer.wind(2_000);
        assertThat(count(queue, Queue.Reason.MINE)).isEqualTo(2);
        queue.dispose();
        written("tiga");
        newsroom.timer.wind(600_000);
        assertThat(count(queue, Queue.Reason.MINE)).isEqualTo(2);
    }

    @Test
    void whatIsApprovedGoesOutToday() throws Exception {
        move(move(written("satu"), Deed.SUBMIT, RATRI, ""), Deed.APPROVE, LARAS, "");
        assertThat(articles(queue(LARAS), Queue.Reason.TODAY)).containsExactly("satu");
        newsroom.folder.workflow().deadline(new ArticleId("satu"), Optional.of(Instant.parse("2024-05-21T10:00:00Z")));
        assertThat(queue(LARAS).rows())
                .filteredOn(QueueRow.Entry.class::isInstance)
                .extracting(row -> ((QueueRow.Entry) row).item().docket().times().deadline())
                .containsOnly(Optional.of(Instant.parse("2024-05-21T10:00:00Z")));
    }

    @Test
    void openComplaintsStandAboveEverythingTheOneThatIsDueFirstBeforeAllOthers() throws Exception {
        Stored article = written("satu");
        complain(article, "Baru", 1);
        complain(article, "Lama", 40);
        QueueViewModel queue = queue(BAYU);
        assertThat(queue.rows().getFirst()).isEqualTo(new QueueRow.Complained(2));
        assertThat(queue.rows())
                .filteredOn(QueueRow.Complaint.class::isInstance)
                .extracting(row -> ((QueueRow.Complaint) row).filed().complaint().text())
                .containsExactly("Lama", "Baru");
        assertThat(queue.rows().get(1).article()).contains(article.article().id());
    }

    @Test
    void whenItWasReadIsToldSoThatAgesAndClocksGoOn() throws Exception {
        QueueViewModel queue = queue(RATRI);
        assertThat(queue.readAtProperty().get()).isEqualTo(newsroom.now);
        newsroom.now = newsroom.now.plusSeconds(90);
        queue.refresh();
        assertThat(queue.readAtProperty().get()).isEqualTo(newsroom.now);
    }

    private void complain(Stored article, String text, long hours) throws Exception {
        var received = new NewsTime(newsroom.now.minusSeconds(hours * 3600), Zone.WIB);
        newsroom.folder.complaints().note(
                new ReaderComplaint(article.article().id(), text, "", Complainant.UNKNOWN, received), BAYU.id());
    }
}
