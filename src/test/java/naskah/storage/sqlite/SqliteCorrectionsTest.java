package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.correction.Correction;
import naskah.storage.Corrections.Noted;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import naskah.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCorrectionsTest {
    private static final NewsTime NOON = NewsTime.ofIso("2024-05-21T12:17:36+08:00");

    @TempDir
    private Path directory;

    private DataFolder folder;
    private ArticleId out;
    private ArticleId other;

    @BeforeEach
    void open() throws Exception {
        folder = Desk.open(directory);
        out = folder.articles().create(Desk.article("Pasar", "Ada 12 kios."), Revision.Kind.TYPED, Stage.PUBLISHED).article().id();
        other = folder.articles().create(Desk.article("Ralat pasar", "Ada 13 kios."), Revision.Kind.TYPED).article().id();
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    private static Correction correction(ArticleId corrected, ArticleId carrier) {
        return new Correction(Correction.Kind.HAK_JAWAB, corrected, carrier, "12 kios", "13 kios", NOON);
    }

    @Test
    void bothArticlesKnowACorrectionToTheSecondAndItsZone() throws Exception {
        Correction correction = correction(out, other);
        assertThat(folder.corrections().note(correction, Person.ALONE.id())).isEqualTo(Noted.OK);
        assertThat(folder.corrections().of(out)).containsExactly(correction);
        assertThat(folder.corrections().of(other)).containsExactly(correction);
    }

    @Test
    void whatIsNotOutIsNotCorrected() throws Exception {
        assertThat(folder.corrections().note(correction(other, other), Person.ALONE.id())).isEqualTo(Noted.NOT_PUBLISHED);
        assertThat(folder.corrections().note(correction(out, new ArticleId("tiada")), Person.ALONE.id())).isEqualTo(Noted.NO_CARRIER);
        assertThat(folder.corrections().of(out)).isEmpty();
    }

    @Test
    void onlyWhatReadersHaveHadIsOut() throws Exception {
        assertThat(folder.corrections().isOut(out)).isTrue();
        assertThat(folder.corrections().isOut(other)).isFalse();
        assertThat(folder.corrections().isOut(new ArticleId("tiada"))).isFalse();
    }

    @Test
    void onlyACopyChiefCorrects() throws Exception {
        Person editor = new Person(new PersonId("ratri"), "Ratri", Set.of(Role.EDITOR), true);
        folder.people().keep(new Person(new PersonId("laras"), "Laras", Set.of(Role.ADMINISTRATOR, Role.COPY_CHIEF), true));
        folder.people().keep(editor);
        assertThat(folder.corrections().note(correction(out, out), editor.id())).isEqualTo(Noted.NOT_ALLOWED);
        assertThat(folder.corrections().note(correction(out, out), Person.ALONE.id())).isEqualTo(Noted.NOT_ALLOWED);
        assertThat(folder.corrections().note(correction(out, out), new PersonId("laras"))).isEqualTo(Noted.OK);
    }

    @Test
    void correctionsOnlyGrow() throws Exception {
        folder.corrections().note(correction(out, out), Person.ALONE.id());
        for (String statement : new String[] {"UPDATE correction SET wrong = 'x'", "DELETE FROM correction"}) {
            assertThatThrownBy(() -> run(statement)).isInstanceOf(SQLException.class).hasMessageContaining("only grow");
        }
    }

    private void run(String statement) throws SQLException {
        try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("naskah.db")))) {
            sql.run(statement);
        }
    }
}
