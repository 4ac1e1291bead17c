package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.MetadataEncoder;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that was filled when five fields of a photo were kept. */
class PhotoMigrationTest {
    private static final PhotoMetadata WORDS = new PhotoMetadata("Panen raya", "Warta", "Ratri", "", "")
            .with(PhotoField.CITY, "Subang")
            .with(PhotoField.DATE_CREATED, "2024-05-21T11:17:36+09:00");

    @TempDir
    Path directory;

    @Test
    void itsPhotosAreReadAgainAndWhatWasKnownStays() throws Exception {
        Photo photo;
        try (SqliteDataFolder folder = open()) {
            photo = added(folder);
            assertThat(photo.metadata()).isEqualTo(WORDS);
            folder.database().write("go back", sql -> {
                sql.update("UPDATE photo SET credit_line = 'CMG', alt_text = 'Sawah'");
                OldTables.withoutMetadata(sql);
                return 1;
            });
        }
        PhotoMetadata expected = WORDS.with(PhotoField.CREDIT_LINE, "CMG").with(PhotoField.ALT_TEXT, "Sawah");
        for (int opening = 0; opening < 2; opening++) {
            try (SqliteDataFolder folder = open()) {
                assertThat(folder.photos().find(photo.id())).contains(photo.withMetadata(expected));
                assertThat(folder.verify(done -> { }).faults()).isEmpty();
                Files.deleteIfExists(directory.resolve("asal.jpg"));
            }
        }
        assertThat(directory.resolve("data/naskah.db.before-3")).isNotEmptyFile();
    }

    @Test
    void aPhotoWhoseOriginalIsGoneKeepsWhatWasKnown() throws Exception {
        try (SqliteDataFolder folder = open()) {
            Photo photo = added(folder);
            folder.database().write("go back", sql -> sql.update("UPDATE photo SET metadata = NULL"));
            Files.delete(folder.photos().original(photo.id()).orElseThrow());
            PhotoMetadata known = new PhotoMetadata("Panen raya", "Warta", "Ratri", "", "");
            assertThat(folder.photos().find(photo.id())).contains(photo.withMetadata(known));
        }
    }

    private SqliteDataFolder open() throws Exception {
        return SqliteDataFolder.open(
                directory.resolve("data"), new PlainForm(), new BoundedPhotoReader(), new Desk.HandClock(),
                SqliteDataFolder.Mode.WINDOW, Duration.ofMillis(400));
    }

    private Photo added(SqliteDataFolder folder) throws Exception {
        byte[] jpeg = Pictures.encoded(Pictures.quarters(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg");
        Path file = directory.resolve("asal.jpg");
        Files.write(file, MetadataEncoder.encode(jpeg, PhotoFormat.JPEG, WORDS));
        return ((PhotoRead.Ok) folder.photos().add(file, "asal.jpg")).photo();
    }
}
