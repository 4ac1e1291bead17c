package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.complaint.Answer;
import naskah.article.complaint.Complainant;
import naskah.article.complaint.ReaderComplaint;
import naskah.storage.Complaints.Answered;
import naskah.storage.Complaints.Answering;
import naskah.storage.Complaints.Filed;
import naskah.storage.Complaints.Noted;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteComplaintsTest {
    private static final NewsTime NOON = NewsTime.ofIso("2024-05-21T12:17:36+08:00");
    private static final PersonId ALONE = Person.ALONE.id();

    @TempDir
    private Path directory;

    private DataFolder folder;
    private ArticleId pasar;

    @BeforeEach
    void open() throws Exception {
        folder = Desk.open(directory);
        pasar = folder.articles().create(Desk.article("Pasar", "Ada 12 kios."), Revision.Kind.TYPED).article().id();
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    private ReaderComplaint complaint(String text, NewsTime received) {
        return new ReaderComplaint(
                pasar, text, "https://warta.example/pasar#komentar-7", new Complainant("Wulan", "0812"), received);
    }

    private static NewsTime after(long hours) {
        return new NewsTime(NOON.instant().plus(Duration.ofHours(hours)), NOON.zone());
    }

    private long note(ReaderComplaint complaint) throws Exception {
        return ((Noted.Ok) folder.complaints().note(complaint, ALONE)).number();
    }

    @Test
    void aComplaintIsKeptToTheSecondWithItsZoneAndItsComplainant() throws Exception {
        ReaderComplaint complaint = complaint("Komentar itu memfitnah", NOON);
        long number = note(complaint);
        assertThat(folder.complaints().of(pasar)).containsExactly(new Filed(number, complaint, ALONE, Optional.empty()));
        assertThat(complaint.due()).isEqualTo(after(48).instant());
    }

    @Test
    void whatIsDueFirstStandsFirstUntilItIsAnswered() throws Exception {
        long late = note(complaint("Kedua", after(5)));
        long early = note(complaint("Pertama", NOON));
        assertThat(folder.complaints().open(9)).extracting(Filed::number).containsExactly(early, late);
        Answer answer = new Answer(after(6), "Komentarnya dihapus");
        assertThat(folder.complaints().answer(early, answer, ALONE)).isEqualTo(Answering.OK);
        assertThat(folder.complaints().open(9)).extracting(Filed::number).containsExactly(late);
        assertThat(folder.complaints().countOpen()).isEqualTo(1);
        assertThat(folder.complaints().answered(9))
                .singleElement()
                .extracting(Filed::answered)
                .isEqualTo(Optional.of(new Answered(answer, ALONE)));
    }

    @Test
    void anAnswerIsGivenOnceAndNotBeforeTheComplaint() throws Exception {
        long number = note(complaint("Memfitnah", NOON));
        Answer answer = new Answer(after(1), "Dihapus");
        assertThat(folder.complaints().answer(number, new Answer(after(-1), "Dihapus"), ALONE)).isEqualTo(Answering.TOO_EARLY);
        assertThat(folder.complaints().answer(number, answer, ALONE)).isEqualTo(Answering.OK);
        assertThat(folder.complaints().answer(number, answer, ALONE)).isEqualTo(Answering.ANSWERED_ALREADY);
        assertThat(folder.complaints().answer(number + 1, answer, ALONE)).isEqualTo(Answering.NOT_THERE);
    }

    @Test
    void anAnswerToldByTheMinuteIsNotBeforeAComplaintOfThatMinute() throws Exception {
        long number = note(complaint("Memfitnah", NewsTime.ofIso("2024-05-21T14:30:25+08:00")));
        Answer before = new Answer(NewsTime.ofIso("2024-05-21T14:29:00+08:00"), "Dihapus");
        assertThat(folder.complaints().answer(number, before, ALONE)).isEqualTo(Answering.TOO_EARLY);
        Answer answer = new Answer(NewsTime.ofIso("2024-05-21T14:30:00+08:00"), "Dihapus");
        assertThat(folder.complaints().answer(number, answer, ALONE)).isEqualTo(Answering.OK);
    }

    @Test
    void anArticleThatWasNeverHereIsNotComplainedOf() throws Exception {
        var elsewhere = new ReaderComplaint(new ArticleId("tiada"), "Memfitnah", "", Complainant.UNKNOWN, NOON);
        assertThat(folder.complaints().note(elsewhere, ALONE)).isEqualTo(new Noted.NoArticle());
    }

    @Test
    void whoeverWorksHereNotesAndEditorsAndCopyChiefsAnswer() throws Exception {
        folder.people().keep(new Person(new PersonId("laras"), "Laras", Set.of(Role.ADMINISTRATOR, Role.COPY_CHIEF), true));
        folder.people().keep(new Person(new PersonId("bayu"), "Bayu", Set.of(Role.PHOTO_DESK), true));
        PersonId bayu = new PersonId("bayu");
        assertThat(folder.complaints().note(complaint("Memfitnah", NOON), ALONE)).isEqualTo(new Noted.NotAllowed());
        long number = ((Noted.Ok) folder.complaints().note(complaint("Memfitnah", NOON), bayu)).number();
        assertThat(folder.complaints().answer(number, new Answer(after(1), "Dihapus"), bayu)).isEqualTo(Answering.NOT_ALLOWED);
        assertThat(folder.complaints().answer(number, new Answer(after(1), "Dihapus"), new PersonId("laras")))
                .isEqualTo(Answering.OK);
    }

    @Test
    void complaintsAndAnswersOnlyGrow() throws Exception {
        long number = note(complaint("Memfitnah", NOON));
        folder.complaints().answer(number, new Answer(after(1), "Dihapus"), ALONE);
        for (String statement : new String[] {
            "UPDATE complaint SET words = 'x'", "DELETE FROM complaint",
            "UPDATE complaint_answer SET how = 'x'", "DELETE FROM complaint_answer"
        }) {
            assertThatThrownBy(() -> run(statement)).isInstanceOf(SQLException.class).hasMessageContaining("only grow");
        }
    }

    private void run(String statement) throws SQLException {
        try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("naskah.db")))) {
            sql.run(statement);
        }
    }
}
