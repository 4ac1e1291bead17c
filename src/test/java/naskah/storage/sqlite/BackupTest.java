package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import naskah.article.Article;
import naskah.document.Body;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoRead;
import naskah.storage.Revision.Kind;
import naskah.storage.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path directory;

    @Test
    void anUnpackedBackupIsTheDataFolderAgain() throws Exception {
        Path zip = directory.resolve("cadangan.zip");
        Article article;
        PhotoRead.Ok photo;
        try (SqliteDataFolder folder = Desk.open(directory.resolve("data"))) {
            Path file = directory.resolve("a.png");
            ImageIO.write(new BufferedImage(5, 5, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            photo = (PhotoRead.Ok) folder.photos().add(file, "a.png");
            article = Samples.showing(photo.photo().id());
            folder.articles().create(article, Kind.TYPED);
            folder.backup(zip);
        }
        try (SqliteDataFolder restored = Desk.open(unpacked(zip))) {
            assertThat(restored.verify(_ -> {}).faults()).isEmpty();
            assertThat(restored.articles().find(article.id()).orElseThrow().article()).isEqualTo(article);
            assertThat(restored.photos().original(photo.photo().id())).isPresent();
        }
    }

    @Test
    void theLibraryOfPhotosIsInItWithItsWordsAndUses() throws Exception {
        Path zip = directory.resolve("cadangan.zip");
        try (SqliteDataFolder folder = Desk.open(directory.resolve("data"))) {
            PhotoShelf shelf = new PhotoShelf(folder, directory, new Desk.HandClock());
            PhotoId photo = shelf.add("a.png");
            shelf.describe(photo, new PhotoMetadata("Pasar pagi", "Naskah", "", "", ""));
            shelf.showing(photo);
            folder.backup(zip);
            try (SqliteDataFolder restored = Desk.open(unpacked(zip))) {
                assertThat(restored.library().find(photo)).isEqualTo(folder.library().find(photo));
                assertThat(restored.library().uses(photo)).isEqualTo(folder.library().uses(photo));
                assertThat(restored.verify(_ -> {}).faults()).isEmpty();
            }
        }
    }

    @Test
    void aBackupWhileOthersWriteIsOneMomentOfTheFolder() throws Exception {
        Path zip = directory.resolve("cadangan.zip");
        try (SqliteDataFolder folder = Desk.open(directory.resolve("data"))) {
            Article article = Desk.article("Ditulis terus");
            folder.articles().create(article, Kind.TYPED);
            AtomicBoolean enough = new AtomicBoolean();
            CompletableFuture<Long> typing = CompletableFuture.supplyAsync(() -> type(folder, article, enough));
            for (int i = 0; i < 5; i++) {
                folder.backup(zip);
            }
            enough.set(true);
            assertThat(typing.join()).isPositive();
        }
        try (SqliteDataFolder restored = Desk.open(unpacked(zip))) {
            assertThat(restored.verify(_ -> {}).faults()).isEmpty();
        }
    }

    @Test
    void aBackupThatFailsLeavesTheOldOneAndNoPieces() throws Exception {
        Path target = Files.createDirectories(directory.resolve("tujuan"));
        Path zip = Files.writeString(target.resolve("cadangan.zip"), "yang lama");
        try (SqliteDataFolder folder = Desk.open(directory.resolve("data"))) {
            Path file = directory.resolve("a.png");
            ImageIO.write(new BufferedImage(5, 5, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            PhotoRead.Ok photo = (PhotoRead.Ok) folder.photos().add(file, "a.png");
            Files.delete(folder.photos().original(photo.photo().id()).orElseThrow());
            assertThatExceptionOfType(StorageException.class).isThrownBy(() -> folder.backup(zip));
        }
        assertThat(zip).hasContent("yang lama");
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files).containsExactly(zip);
        }
    }

    private static long type(SqliteDataFolder folder, Article article, AtomicBoolean enough) {
        long revision = 1;
        try {
            while (!enough.get() || revision < 3) {
                Article next = article.withBody(Body.ofParagraphs("x".repeat((int) revision)));
                folder.articles().save(next, revision, Kind.MARKED);
                revision++;
            }
            return revision;
        } catch (StorageException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Path unpacked(Path zip) throws IOException {
        Path target = directory.resolve("kembali");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = target.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
        return target;
    }
}
