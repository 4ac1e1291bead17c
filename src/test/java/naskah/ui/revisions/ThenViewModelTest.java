package naskah.ui.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import naskah.article.Article;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.ui.control.Note;
import naskah.ui.people.Newsroom;
import naskah.workflow.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThenViewModelTest {
    @TempDir
    private Path directory;

    private final List<Long> found = new ArrayList<>();
    private Newsroom newsroom;
    private ThenViewModel then;

    /** Two states are kept, at 11.17.36 and at 11.20.36, and it is 11.25.36 now. */
    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.alone(directory);
        Article article = Newsroom.finished("pasar", "Pasar pagi");
        Stored stored = newsroom.folder.articles().create(article, Revision.Kind.MARKED);
        newsroom.now = newsroom.now.plusSeconds(180);
        newsroom.folder.articles().save(article.withHeadline("Pasar sore"), stored.revision(), Revision.Kind.MARKED);
        newsroom.now = newsroom.now.plusSeconds(300);
        then = new ThenViewModel(newsroom.desk(Person.ALONE), article.id(), found::add);
    }

    @AfterEach
    void close() throws Exception {
        newsroom.close();
    }

    @Test
    void theStateThatStoodAtASecondIsFoundAndUntilWhenItStood() {
        then.type("11.17.36");
        then.type("21/5/2024 11.20.35");
        then.type("11.20.36");
        assertThat(found).containsExactly(1L, 1L, 2L);
        then.type("11.17.36");
        assertThat(then.noteProperty().get()).isEqualTo(Note.hint(
                "Pada Selasa, 21 Mei 2024 11:17:36 WIB berlaku revisi yang disimpan Selasa, 21 Mei 2024 11:17:36 WIB, "
                        + "sampai Selasa, 21 Mei 2024 11:20:36 WIB."));
        then.type("11.24");
        assertThat(then.noteProperty().get().text()).endsWith("masih berlaku sekarang.");
    }

    @Test
    void theAnswerIsInTheZoneThatWasAskedIn() {
        then.type("21/5/2024 12.17.36 WITA");
        assertThat(found).containsExactly(1L);
        assertThat(then.noteProperty().get().text()).contains("12:17:36 WITA", "12:20:36 WITA");
    }

    @Test
    void whatHasNoAnswerIsSaidBesideTheField() {
        then.type("10.00");
        assertThat(then.noteProperty().get()).isEqualTo(
                Note.wrong("Artikel ini belum ada pada Selasa, 21 Mei 2024 10:00:00 WIB."));
        then.type("23.00");
        assertThat(then.noteProperty().get().text()).contains("masih akan datang");
        then.type("tadi pagi sekali");
        assertThat(then.noteProperty().get().kind()).isEqualTo(Note.Kind.WRONG);
        then.type(" ");
        assertThat(then.noteProperty().get()).isEqualTo(Note.NONE);
        assertThat(found).isEmpty();
    }
}
