package naskah.ui.aftermath;

import static naskah.ui.aftermath.Published.PASAR;
import static naskah.ui.aftermath.Published.TANGGAPAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.NewsTime;
import naskah.article.complaint.Answer;
import naskah.article.correction.Correction;
import naskah.house.Zone;
import naskah.storage.Complaints.Filed;
import naskah.ui.people.Newsroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AfterViewModelTest {
    @TempDir
    private Path directory;

    private final List<String> told = new ArrayList<>();
    private Published published;

    @BeforeEach
    void open() throws Exception {
        published = Published.in(directory);
    }

    @AfterEach
    void close() throws Exception {
        published.close();
    }

    private NewsTime now() {
        return new NewsTime(published.newsroom.now, Zone.WIB);
    }

    @Test
    void aCorrectionIsToldAtBothArticlesWithTheWayToTheOther() {
        AfterViewModel after = published.after();
        after.note(new Correction(Correction.Kind.RALAT, PASAR, TANGGAPAN, "12", "13", now()), told::add);
        assertThat(told).containsExactly("");
        assertThat(after.afterProperty().get().corrections())
                .singleElement()
                .extracting(After.Told::other)
                .isEqualTo(Optional.of(new After.Other(TANGGAPAN, "Tanggapan pengelola pasar")));
        assertThat(new AfterViewModel(published.desk, TANGGAPAN).afterProperty().get().corrections())
                .singleElement()
                .extracting(After.Told::other)
                .isEqualTo(Optional.of(new After.Other(PASAR, "Pasar pagi dibuka")));
    }

    @Test
    void onlyWhatReadersHaveHadIsOut() {
        assertThat(published.after().afterProperty().get().out()).isTrue();
        assertThat(new AfterViewModel(published.desk, TANGGAPAN).afterProperty().get().out()).isFalse();
    }

    @Test
    void aComplaintThatSomebodyElseAnsweredMeanwhileIsSaid() throws Exception {
        Filed filed = published.complaint("Memfitnah", Duration.ofHours(2));
        AfterViewModel after = published.after();
        after.answer(filed.number(), new Answer(now(), "Dihapus"), told::add);
        after.answer(filed.number(), new Answer(now(), "Ditolak"), told::add);
        assertThat(told).hasSize(2).first().isEqualTo("");
        assertThat(told.getLast()).contains("sudah dijawab");
        assertThat(after.changesProperty().get()).isEqualTo(1);
        assertThat(after.afterProperty().get().complaints().getFirst().answered().orElseThrow().answer().how()).isEqualTo("Dihapus");
    }

    @Test
    void theClocksAreTakenAnewEveryMinuteWhileTheArticleIsOpen() throws Exception {
        AfterViewModel after = published.after();
        after.watch();
        published.complaint("Memfitnah", Duration.ofHours(47));
        published.newsroom.now = published.newsroom.now.plusSeconds(60);
        published.newsroom.timer.wind(60_000);
        assertThat(after.afterProperty().get().complaints()).hasSize(1);
        assertThat(after.afterProperty().get().at()).isEqualTo(published.newsroom.now);
        after.dispose();
        published.newsroom.now = published.newsroom.now.plusSeconds(60);
        published.newsroom.timer.wind(60_000);
        assertThat(after.afterProperty().get().at()).isBefore(published.newsroom.now);
    }

    @Test
    void onlyACopyChiefMayCorrect() throws Exception {
        try (Newsroom newsroom = Newsroom.staffed(directory.resolve("lain"))) {
            assertThat(new AfterViewModel(newsroom.desk(Newsroom.RATRI), PASAR).mayCorrect()).isFalse();
            assertThat(new AfterViewModel(newsroom.desk(Newsroom.LARAS), PASAR).mayCorrect()).isTrue();
        }
        assertThat(published.after().mayCorrect()).isTrue();
    }
}
