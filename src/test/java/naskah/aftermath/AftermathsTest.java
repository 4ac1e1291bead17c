package naskah.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.correction.Correction;
import naskah.house.Zone;
import naskah.storage.Clearance;
import naskah.storage.Corrections.Noted;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.storage.sqlite.Desk;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import naskah.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AftermathsTest {
    private static final Person LARAS =
            new Person(new PersonId("laras"), "Laras", Set.of(Role.COPY_CHIEF, Role.ADMINISTRATOR), true);

    @TempDir
    private Path directory;

    private DataFolder folder;
    private ArticleId out;

    @BeforeEach
    void open() throws Exception {
        folder = Desk.open(directory);
        folder.people().keep(LARAS);
        folder.signIn(LARAS.id());
        out = folder.articles().create(Desk.article("Pasar", "Ada 12 kios."), Revision.Kind.IMPORTED, Stage.PUBLISHED).article().id();
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    private Stored carrier(Stage stage) throws Exception {
        Stored carrier = folder.articles().create(Desk.article("Hak jawab pasar", "Ada 13 kios."), Revision.Kind.IMPORTED, stage);
        Correction correction = new Correction(
                Correction.Kind.HAK_JAWAB, out, carrier.article().id(), "12 kios", "13 kios",
                NewsTime.ofIso("2024-05-21T12:17:36+07:00"));
        assertThat(folder.corrections().note(correction, LARAS.id())).isEqualTo(Noted.OK);
        return carrier;
    }

    private Optional<String> linked() throws Exception {
        return Aftermaths.of(folder, out, new Clearance.Cleared(), Zone.WIB).notices().getFirst().other().map(Article::headline);
    }

    @Test
    void aHeadlineThatNobodyHasClearedYetIsInNoLinkToTheArticle() throws Exception {
        Stored carrier = carrier(Stage.PUBLISHED);
        folder.articles().save(
                carrier.article().withHeadline("Belum disetujui"), carrier.revision(), Revision.Kind.TYPED);
        assertThat(linked()).contains("Hak jawab pasar");
    }

    @Test
    void anArticleThatNeverWasOutHasNoLink() throws Exception {
        carrier(Stage.DRAFT);
        assertThat(linked()).isEmpty();
    }

    @Test
    void anArticleThatIsOutIsLinkedAsItStands() throws Exception {
        carrier(Stage.PUBLISHED);
        assertThat(linked()).contains("Hak jawab pasar");
        assertThat(folder.workflow().clearance(folder.articles().find(out).orElseThrow().article(), Instant.now()))
                .isInstanceOf(Clearance.Cleared.class);
    }
}
