package naskah.ui.aftermath;

import static naskah.ui.aftermath.Published.PASAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naskah.article.complaint.ReaderComplaint;
import naskah.storage.Complaints.Filed;
import naskah.ui.control.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplaintViewModelTest {
    @TempDir
    private Path directory;

    private final List<String> done = new ArrayList<>();
    private Published published;
    private ComplaintViewModel model;

    @BeforeEach
    void open() throws Exception {
        published = Published.in(directory);
        model = new ComplaintViewModel(published.desk, published.after());
    }

    @AfterEach
    void close() throws Exception {
        published.close();
    }

    private ReaderComplaint noted() throws Exception {
        return published.newsroom.folder.complaints().of(PASAR).getFirst().complaint();
    }

    @Test
    void withoutATimeItArrivedNow() throws Exception {
        model.textProperty().set("Komentarnya memfitnah");
        model.commentProperty().set("https://warta.example/pasar#k7");
        model.note(() -> done.add("dicatat"));
        assertThat(done).containsExactly("dicatat");
        assertThat(noted().received().instant()).isEqualTo(published.newsroom.now);
        assertThat(noted().isAboutComment()).isTrue();
    }

    @Test
    void aTypedTimeBeginsTheClockEarlier() throws Exception {
        model.textProperty().set("Komentarnya memfitnah");
        model.receivedProperty().set("kemarin 11.17.36");
        assertThat(model.noteProperty().get()).isEqualTo(Note.hint("Senin, 20 Mei 2024 11:17:36 WIB"));
        model.note(() -> { });
        assertThat(noted().left(published.newsroom.now)).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void aTimeToComeOrNoWordsAreNotTaken() throws Exception {
        model.receivedProperty().set("besok 10.00");
        model.textProperty().set("Memfitnah");
        assertThat(model.readyProperty().get()).isFalse();
        assertThat(model.noteProperty().get().kind()).isEqualTo(Note.Kind.WRONG);
        model.receivedProperty().set("");
        model.textProperty().set(" ");
        assertThat(model.readyProperty().get()).isFalse();
        model.note(() -> done.add("tidak boleh"));
        assertThat(published.newsroom.folder.complaints().countOpen()).isZero();
        assertThat(done).isEmpty();
    }

    @Test
    void anAnswerNeedsWordsAndIsNotedNow() throws Exception {
        Filed filed = published.complaint("Memfitnah", Duration.ofHours(2));
        AnswerViewModel answer = new AnswerViewModel(published.desk, published.after(), filed);
        answer.note(() -> done.add("tidak boleh"));
        answer.howProperty().set("Komentarnya dihapus");
        answer.note(() -> done.add("dijawab"));
        assertThat(done).containsExactly("dijawab");
        assertThat(published.newsroom.folder.complaints().countOpen()).isZero();
    }

    @Test
    void theClockTellsHoursThenMinutesThenByHowMuchItIsOver() throws Exception {
        Clock clock = new Clock(published.desk);
        assertThat(clock.words(published.complaint("a", Duration.ofHours(17)).complaint())).isEqualTo("sisa 31 jam");
        assertThat(clock.words(published.complaint("b", Duration.ofMinutes(48 * 60 - 20)).complaint())).isEqualTo("sisa 20 menit");
        ReaderComplaint late = published.complaint("c", Duration.ofHours(51)).complaint();
        assertThat(clock.words(late)).isEqualTo("lewat 3 jam");
        assertThat(clock.isOverdue(late)).isTrue();
    }
}
