package naskah.storage.sqlite;

import static naskah.storage.sqlite.Staff.BAYU;
import static naskah.storage.sqlite.Staff.LARAS;
import static naskah.storage.sqlite.Staff.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import naskah.article.Article;
import naskah.storage.Queue;
import naskah.workflow.Deed;
import naskah.workflow.Person;
import naskah.workflow.PictureLane;
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

    private List<String> headlines(Person person, Queue.Reason reason) throws Exception {
        Queue.Part part = staff.folder.workflow().queue(person, staff.now, 50).parts().get(reason);
        assertThat(part.count()).isEqualTo(part.items().size());
        return part.items().stream().map(item -> item.summary().card().headline()).toList();
    }
}
