package naskah.ui.aftermath;

import static naskah.ui.aftermath.Published.PASAR;
import static naskah.ui.aftermath.Published.TANGGAPAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import naskah.article.correction.Correction;
import naskah.article.correction.Correction.Kind;
import naskah.storage.Summary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionViewModelTest {
    @TempDir
    private Path directory;

    private final List<String> done = new ArrayList<>();
    private Published published;
    private AfterViewModel after;

    @BeforeEach
    void open() throws Exception {
        published = Published.in(directory);
        after = published.after();
    }

    @AfterEach
    void close() throws Exception {
        published.close();
    }

    private CorrectionViewModel filled(Kind kind) {
        CorrectionViewModel model = new CorrectionViewModel(published.desk, after, kind);
        model.wrongProperty().set("12 kios");
        model.rightProperty().set("13 kios");
        return model;
    }

    private List<Correction> noted() throws Exception {
        return published.newsroom.folder.corrections().of(PASAR);
    }

    @Test
    void aCorrectionStandsInItsOwnArticleAndNeedsBothSides() throws Exception {
        CorrectionViewModel model = new CorrectionViewModel(published.desk, after, Kind.RALAT);
        model.wrongProperty().set("12 kios");
        assertThat(model.readyProperty().get()).isFalse();
        model.note(() -> done.add("tidak boleh"));
        model.rightProperty().set("13 kios");
        assertThat(model.readyProperty().get()).isTrue();
        model.note(() -> done.add("dicatat"));
        assertThat(done).containsExactly("dicatat");
        assertThat(noted()).singleElement().satisfies(correction -> {
            assertThat(correction.carrier()).isEqualTo(PASAR);
            assertThat(correction.at().instant()).isEqualTo(published.newsroom.now);
        });
    }

    @Test
    void aReplyStandsInAnArticleThatIsSearchedAndChosen() throws Exception {
        CorrectionViewModel model = filled(Kind.HAK_JAWAB);
        assertThat(model.readyProperty().get()).isFalse();
        model.queryProperty().set("pengelola");
        assertThat(model.found()).extracting(Summary::id).containsExactly(TANGGAPAN);
        model.carrierProperty().set(model.found().getFirst());
        model.note(() -> done.add("dicatat"));
        assertThat(noted()).extracting(Correction::carrier).containsExactly(TANGGAPAN);
    }

    @Test
    void theArticleItselfIsNotOfferedAndWhatIsChosenStaysWhileItIsFound() {
        CorrectionViewModel model = filled(Kind.HAK_JAWAB);
        assertThat(model.found()).extracting(Summary::id).containsExactly(TANGGAPAN);
        Summary chosen = model.found().getFirst();
        model.carrierProperty().set(chosen);
        model.queryProperty().set("tanggapan");
        assertThat(model.carrierProperty().get()).isEqualTo(chosen);
        model.queryProperty().set("kereta");
        assertThat(model.carrierProperty().get()).isNull();
    }

    @Test
    void whyItWasNotNotedIsASentenceAndNothingTypedIsLost() throws Exception {
        CorrectionViewModel model = filled(Kind.HAK_JAWAB);
        model.carrierProperty().set(model.found().getFirst());
        published.newsroom.folder.articles().trash(TANGGAPAN);
        model.note(() -> done.add("tidak boleh"));
        assertThat(model.troubleProperty().get()).contains("sudah tidak ada");
        assertThat(model.rightProperty().get()).isEqualTo("13 kios");
        assertThat(done).isEmpty();
    }
}
