package naskah.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.bench.Figures;
import naskah.storage.Revision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the wish to open an article to the frame that shows its editor. */
@Tag("bench")
class WindowOpenBench {
    private static final int ROUNDS = 40;

    @TempDir
    Path data;

    private MeasuredDesk window;

    @ParameterizedTest
    @ValueSource(ints = {17, 250})
    void anArticleIsOpenedInTime(int paragraphs) throws Exception {
        try (MeasuredDesk opened = new MeasuredDesk(data)) {
            window = opened;
            List<ArticleId> ids = stored(paragraphs);
            measure(ids, 10);
            double[] millis = measure(ids, ROUNDS);
            String name = "window, open an article of %d paragraphs with pictures, ".formatted(paragraphs);
            Figures.report(name + "p50", Figures.percentile(millis, 50), "ms", "<= 150");
            Figures.report(name + "p95", Figures.percentile(millis, 95), "ms", "<= 150");
        }
    }

    private List<ArticleId> stored(int paragraphs) throws Exception {
        List<String> photos = SampleArticles.photos(window.folder());
        List<ArticleId> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Article plain = SampleArticles.ofParagraphs("buka" + paragraphs + "-" + i, paragraphs);
            window.folder().articles().create(SampleArticles.withPictures(plain, photos), Revision.Kind.IMPORTED);
            ids.add(plain.id());
        }
        return ids;
    }

    private double[] measure(List<ArticleId> ids, int rounds) throws Exception {
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            ArticleId id = ids.get(i % ids.size());
            CompletableFuture<Long> shown = new CompletableFuture<>();
            Platform.runLater(() -> open(id, shown));
            millis[i] = shown.get(10, TimeUnit.SECONDS) / 1e6;
            window.awaitPreview("p0");
        }
        return millis;
    }

    private void open(ArticleId id, CompletableFuture<Long> shown) {
        Scene scene = window.scene();
        long start = System.nanoTime();
        Runnable[] pulse = new Runnable[1];
        pulse[0] = () -> {
            scene.removePostLayoutPulseListener(pulse[0]);
            Platform.runLater(() -> {
                new Rectangle(1, 1).snapshot(null, null);
                shown.complete(System.nanoTime() - start);
            });
        };
        Subscription[] listening = new Subscription[1];
        listening[0] = window.view().model().openProperty().subscribe((before, now) -> {
            listening[0].unsubscribe();
            scene.addPostLayoutPulseListener(pulse[0]);
        });
        window.view().model().open(id);
    }
}
