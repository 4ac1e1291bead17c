package naskah.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import naskah.article.ArticleId;
import naskah.article.Card;
import naskah.format.json.ValuesJson;
import naskah.storage.DataFolder;
import naskah.storage.Scheduled;
import naskah.storage.StorageException;
import naskah.storage.Summary;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.PlainPhotoReader;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.workflow.PersonId;
import naskah.workflow.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutgoingTest {
    private static final Instant SIX = Instant.parse("2024-05-22T06:00:00+07:00");
    private static final int EACH = 30;

    @TempDir
    Path directory;

    private DataFolder open(SqliteDataFolder.Mode mode) throws StorageException {
        return SqliteDataFolder.open(directory, new PlainForm(), new PlainPhotoReader(), () -> SIX, mode);
    }

    private static Scheduled item(String id, long revision) {
        Summary summary = new Summary(new ArticleId(id), new Card("Pasar", "Daerah", Optional.empty(), ""), Stage.EMBARGOED, SIX);
        return new Scheduled(summary, revision, SIX, new PersonId("laras"));
    }

    private static void oweAll(DataFolder folder, String prefix) {
        Outgoing outgoing = new Outgoing(folder.settings());
        try {
            for (int i = 0; i < EACH; i++) {
                outgoing.owe(item(prefix + i, i));
            }
        } catch (StorageException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void whatTheWindowAndTheCommandOweAtTheSameTimeIsAllOwed() throws Exception {
        try (DataFolder window = open(SqliteDataFolder.Mode.WINDOW);
                DataFolder job = open(SqliteDataFolder.Mode.JOB)) {
            CompletableFuture<Void> cron = CompletableFuture.runAsync(() -> oweAll(job, "cron"));
            oweAll(window, "meja");
            cron.join();
            assertThat(new Outgoing(window.settings()).owed()).hasSize(2 * EACH).containsEntry(new ArticleId("cron7"), 7L);
        }
    }

    @Test
    void whatAnEarlierVersionOwedIsOwedStill() throws Exception {
        try (DataFolder window = open(SqliteDataFolder.Mode.WINDOW)) {
            window.settings().put("outgoing.owed", ValuesJson.write(Map.of("pasar", "")));
            Outgoing outgoing = new Outgoing(window.settings());
            assertThat(outgoing.owed()).containsExactly(Map.entry(new ArticleId("pasar"), 0L));
            outgoing.handedOver(new ArticleId("pasar"));
            assertThat(outgoing.owed()).isEmpty();
        }
    }
}
