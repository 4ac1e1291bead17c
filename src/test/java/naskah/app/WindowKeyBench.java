package naskah.app;

import java.nio.file.Path;
import naskah.bench.Figures;
import naskah.bench.KeyLatency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key in the whole window: autosave, preview, list, form and counts all see it, and keys follow as fast as frames do. */
@Tag("bench")
class WindowKeyBench {
    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({"25, 25", "250, 25", "2500, 50"})
    void aKeyIsPaintedInTime(int paragraphs, int target) throws Exception {
        try (MeasuredDesk window = new MeasuredDesk(data)) {
            window.open(SampleArticles.ofParagraphs("ketik" + paragraphs, paragraphs));
            window.awaitPreview("p" + paragraphs / 2);
            window.writeIn("p" + paragraphs / 2, 10);
            new KeyLatency(window.scene(), KeyLatency.typing(window.scene(), "pemanasan ")).run(300);
            KeyLatency keys = new KeyLatency(window.scene(), KeyLatency.typing(window.scene(), "kabar dari pulau ")).run(600);
            String name = "window, key to painted frame, %d paragraphs, ".formatted(paragraphs);
            Figures.report(name + "p50", keys.painted(50), "ms", "<= " + target);
            Figures.report(name + "p95", keys.painted(95), "ms", "<= " + target);
            Figures.report(name + "p99", keys.painted(99), "ms", "<= 50");
            Figures.report(name + "work p95", keys.work(95), "ms", "<= " + target);
        }
    }
}
