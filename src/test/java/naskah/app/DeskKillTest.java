package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import naskah.article.ArticleId;
import naskah.storage.DataFolder;
import naskah.storage.Query;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the real desk at random moments of typing; {@code -Dnaskah.kills=50} for more of them than an ordinary run has. */
class DeskKillTest {
    private static final int KILLS = Integer.getInteger("naskah.kills", 6);

    /** What came out of a desk before its end, in characters. */
    private record Told(int typed, int saved) {
        Told and(String line) {
            int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
            return line.startsWith("saved") ? new Told(typed, number) : new Told(number, saved);
        }
    }

    @TempDir
    Path data;

    private final Set<ArticleId> known = new HashSet<>();

    @Test
    void aKilledDeskLosesNothingItCalledSavedAndAtMostASecondOfTyping() throws Exception {
        DeskWindow.prepare(data, data);
        try (DataFolder folder = Adapters.window(data, InstantSource.system())) {
            SampleDesk.furnish(folder);
            fresh(folder);
        }
        Random random = new Random(50);
        for (int kill = 0; kill < KILLS; kill++) {
            Told told = killedAfter(1 + random.nextInt(150));
            try (DataFolder folder = Adapters.window(data, InstantSource.system())) {
                assertThat(folder.access()).isEqualTo(DataFolder.Access.WRITE);
                assertThat(folder.verify(done -> { }).faults()).isEmpty();
                String kept = fresh(folder);
                assertThat(kept).isEqualTo(DeskTypist.text(kept.length()));
                assertThat(kept.length())
                        .isGreaterThanOrEqualTo(Math.max(told.saved(), told.typed() - DeskTypist.KEYS_A_SECOND));
            }
        }
    }

    /** The text of the article that was not there before; empty when none of it was stored. */
    private String fresh(DataFolder folder) throws StorageException {
        List<Summary> rows = folder.archive().list(Query.ALL, Optional.empty(), 200).items();
        String text = "";
        for (Summary row : rows) {
            if (known.add(row.id())) {
                text = folder.articles().find(row.id()).map(Stored::article).orElseThrow().body().text();
            }
        }
        return text;
    }

    /** Kills after so many reports, and gives what had come out by then. */
    private Told killedAfter(int reports) throws IOException, InterruptedException {
        Process desk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dprism.text=t2k", "-Djava.awt.headless=true",
                        "-cp", System.getProperty("java.class.path"),
                        DeskTypist.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Told told = new Told(0, 0);
        try (BufferedReader out = desk.inputReader()) {
            for (int i = 0; i < reports; i++) {
                told = told.and(out.readLine());
            }
            // by its handle, because Process.destroyForcibly also closes the stream with the last reports in it
            desk.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                told = told.and(line);
            }
        }
        desk.waitFor();
        return told;
    }
}
