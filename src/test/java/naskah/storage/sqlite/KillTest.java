package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import naskah.storage.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a typing program at random moments; {@code -Dnaskah.kills=50} for more of them than an ordinary run has. */
class KillTest {
    private static final int KILLS = Integer.getInteger("naskah.kills", 6);

    @TempDir
    Path directory;

    @Test
    void nothingThatWasSaidToBeSavedIsMissingAfterAKill() throws Exception {
        Random random = new Random(20);
        for (int kill = 0; kill < KILLS; kill++) {
            int safe = killedAfter(kill == 0 ? 1 : 2 + random.nextInt(150));
            try (SqliteDataFolder folder = Desk.open(directory)) {
                assertThat(folder.verify(_ -> {}).faults()).isEmpty();
                int kept = folder.articles().find(Typist.ARTICLE)
                        .map(Stored::article)
                        .map(article -> article.body().text().length())
                        .orElse(0);
                assertThat(kept).isBetween(safe, safe + 1);
            }
        }
    }

    /** Kills after so many reports, and gives the last that came out. */
    private int killedAfter(int reports) throws IOException, InterruptedException {
        Process typist = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                        "-cp", System.getProperty("java.class.path"),
                        Typist.class.getName(), directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = 0;
        try (BufferedReader out = typist.inputReader()) {
            for (int i = 0; i < reports; i++) {
                last = Integer.parseInt(out.readLine());
            }
            // by its handle, because Process.destroyForcibly also closes the stream with the last reports in it
            typist.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = Integer.parseInt(line);
            }
        }
        typist.waitFor();
        return last;
    }
}
