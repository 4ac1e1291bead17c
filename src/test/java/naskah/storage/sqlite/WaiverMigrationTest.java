package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import naskah.photo.rights.RightsStop;
import naskah.storage.Held;
import naskah.storage.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which somebody answered for a photo when a later answer still took an earlier one's place. */
class WaiverMigrationTest {
    @TempDir
    Path directory;

    @Test
    void waiversAreFoundByTheirPhotoWithoutReadingAll() throws Exception {
        try (SqliteDataFolder folder = Desk.open(directory)) {
            String waivers = Waivers.COUNTING + "w.photo = ? ORDER BY w.number";
            assertThat(folder.database().<List<String>>read("explain", sql ->
                            sql.all("EXPLAIN QUERY PLAN " + waivers, row -> row.getString("detail"), "")))
                    .contains("SEARCH w USING INDEX waiver_photo (photo=?)");
        }
    }

    @Test
    void whoAnsweredBeforeStillDoesUntilThePhotosRightsChange() throws Exception {
        PhotoId id;
        ArticleId article = new ArticleId("pasar");
        try (SqliteDataFolder folder = Desk.open(directory)) {
            Path file = Pictures.file(directory, "sawah.jpg", Pictures.jpeg(40, 30));
            PhotoId added = ((PhotoRead.Ok) folder.photos().add(file, "sawah.jpg")).photo().id();
            folder.database().write("go back", sql -> {
                OldTables.withoutWaiverHistory(sql);
                return sql.update(
                        "INSERT INTO waiver VALUES (?, ?, 'EXPIRED', 'Laras', 'izin lisan', 1000)", added.sha256(), article.value());
            });
            id = added;
        }
        try (SqliteDataFolder folder = Desk.open(directory)) {
            assertThat(folder.library().waivers(article)).containsExactly(new Waiver(
                    id, Optional.of(article), RightsStop.EXPIRED, new Waiver.By("Laras", "izin lisan", Instant.ofEpochMilli(1000))));
            Held held = folder.library().find(id).orElseThrow();
            Photo changed = held.photo().withRights(held.photo().rights().withExpires(Optional.of(Instant.EPOCH)));
            folder.library().keep(changed, held.revision());
            assertThat(folder.library().waivers(article)).isEmpty();
            assertThat(folder.database().<Long>read("look", sql -> sql.number("SELECT count(*) FROM waiver"))).isEqualTo(1);
        }
    }
}
