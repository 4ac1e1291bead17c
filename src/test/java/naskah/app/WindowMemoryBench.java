package naskah.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.stream.IntStream;
import naskah.bench.Figures;
import naskah.bench.KeyLatency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory over ten thousand keys in the whole window, painted four at a time; their undo steps are part of it. */
@Tag("bench")
class WindowMemoryBench {
    private static final int EDITS = 10_000;

    @TempDir
    Path data;

    @Test
    void memoryStaysFlatOverTenThousandEdits() throws Exception {
        try (MeasuredDesk window = new MeasuredDesk(data)) {
            window.open(SampleArticles.ofParagraphs("panjang", 25));
            window.awaitPreview("p12");
            window.writeIn("p12", 10);
            type(window, EDITS / 5);
            double live = live();
            double resident = Figures.residentMegabytes();
            type(window, EDITS);
            double after = live();
            Figures.report("window, live heap after 10,000 edits: growth", after - live, "MB", "<= 10");
            Figures.report("window, live heap after 10,000 edits", after, "MB", "-");
            double more = Figures.residentMegabytes() - resident;
            Figures.report("window, resident after 10,000 edits: growth", more, "MB", "<= 30");
        }
    }

    /** Words, four keys a frame, in another paragraph after every fifteenth sentence. */
    private static void type(MeasuredDesk window, int edits) throws Exception {
        Runnable key = KeyLatency.typing(window.scene(), "kabar dari pulau seberang ");
        Runnable keys = () -> IntStream.range(0, 4).forEach(each -> key.run());
        for (int typed = 0; typed < edits; typed += 400) {
            new KeyLatency(window.scene(), keys).run(100);
            window.writeIn("p" + typed / 400 % 25, 10);
        }
    }

    private static double live() throws Exception {
        for (int i = 0; i < 3; i++) {
            System.gc();
            MeasuredDesk.on(() -> { });
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
