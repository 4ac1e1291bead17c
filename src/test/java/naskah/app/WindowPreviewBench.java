package naskah.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import naskah.bench.Figures;
import naskah.bench.KeyLatency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a key to the frame in which the preview shows it. */
@Tag("bench")
class WindowPreviewBench {
    private static final int KEYS = 100;

    @TempDir
    Path data;

    private MeasuredDesk window;

    @ParameterizedTest
    @ValueSource(ints = {25, 250, 2500})
    void aKeyIsPreviewedInTime(int paragraphs) throws Exception {
        try (MeasuredDesk opened = new MeasuredDesk(data)) {
            window = opened;
            window.open(SampleArticles.ofParagraphs("pratinjau" + paragraphs, paragraphs));
            String block = "p" + paragraphs / 2;
            window.awaitPreview(block);
            window.writeIn(block, 10);
            Runnable key = KeyLatency.typing(window.scene(), "kabar dari pulau ");
            measure(block, key, KEYS / 4);
            double[] millis = measure(block, key, KEYS);
            String name = "window, key to updated preview, %d paragraphs, p95".formatted(paragraphs);
            Figures.report(name, Figures.percentile(millis, 95), "ms", "<= 250");
        }
    }

    private double[] measure(String block, Runnable key, int times) throws Exception {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            CompletableFuture<Long> shown = new CompletableFuture<>();
            Platform.runLater(() -> press(block, key, shown));
            millis[i] = shown.get(10, TimeUnit.SECONDS) / 1e6;
        }
        return millis;
    }

    private void press(String block, Runnable key, CompletableFuture<Long> shown) {
        Scene scene = window.scene();
        int before = length(block);
        long start = System.nanoTime();
        Runnable[] pulse = new Runnable[1];
        pulse[0] = () -> {
            if (length(block) > before) {
                scene.removePostLayoutPulseListener(pulse[0]);
                Platform.runLater(() -> painted(start, shown));
            }
            Platform.requestNextPulse();
        };
        scene.addPostLayoutPulseListener(pulse[0]);
        key.run();
        Platform.requestNextPulse();
    }

    /** The renderer does one thing after another: once it has answered this, it has painted the frame before. */
    private static void painted(long start, CompletableFuture<Long> shown) {
        new Rectangle(1, 1).snapshot(null, null);
        shown.complete(System.nanoTime() - start);
    }

    private int length(String block) {
        return window.previewed(block).orElseThrow().length();
    }
}
