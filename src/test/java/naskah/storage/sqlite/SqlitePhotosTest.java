package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import naskah.article.Article;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.storage.Health.Fault;
import naskah.storage.Health.Kind;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlitePhotosTest {
    @TempDir
    Path directory;

    private SqliteDataFolder folder;

    @BeforeEach
    void open() throws StorageException {
        folder = Desk.open(directory.resolve("data"));
    }

    @AfterEach
    void close() throws StorageException {
        folder.close();
    }

    @Test
    void anAddedPhotoIsKeptByteForByteUnderItsHash() throws Exception {
        Path file = picture("pasar.png", 40, 20);
        Photo photo = added(file);
        assertThat(folder.photos().find(photo.id())).contains(photo);
        Path original = folder.photos().original(photo.id()).orElseThrow();
        assertThat(original).hasSameBinaryContentAs(file);
        String sha = photo.id().sha256();
        assertThat(directory.resolve("data/media").resolve(sha.substring(0, 2)).resolve(sha)).exists();
    }

    @Test
    void theSameBytesUnderTwoNamesAreOnePhoto() throws Exception {
        Photo first = added(picture("satu.png", 8, 8));
        Photo second = added(picture("dua.png", 8, 8));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(mediaFiles()).hasSize(1);
        assertThat(folder.photos().find(first.id()).orElseThrow().fileName()).isEqualTo("satu.png");
    }

    @Test
    void anArticleWhosePhotoIsMissingIsReportedWithThePhoto() throws Exception {
        Photo kept = added(picture("ada.png", 8, 8));
        Photo lost = added(picture("hilang.png", 9, 9));
        Files.delete(folder.photos().original(lost.id()).orElseThrow());
        String unknown = "a".repeat(64);
        Article whole = showing(Desk.article("Utuh"), kept.id().sha256());
        Article torn = showing(Desk.article("Kehilangan"), lost.id().sha256());
        Article strange = showing(Desk.article("Asing"), unknown);
        Article thrownAway = showing(Desk.article("Dibuang"), unknown);
        for (Article article : List.of(whole, torn, strange, thrownAway)) {
            folder.articles().create(article, Revision.Kind.TYPED);
        }
        folder.articles().trash(thrownAway.id());
        assertThat(folder.verify(done -> { }).faults()).containsExactlyInAnyOrder(
                new Fault(Kind.ARTICLE_PHOTO_MISSING, torn.id().value(), lost.id().sha256()),
                new Fault(Kind.ARTICLE_PHOTO_MISSING, strange.id().value(), unknown),
                new Fault(Kind.ORIGINAL_MISSING, lost.id().sha256()));
    }

    private static Article showing(Article article, String photo) {
        return article.withBanner(article.banner().withPhoto(photo));
    }

    @Test
    void whatIsNoPictureIsRefusedAndLeavesNothing() throws Exception {
        Path file = Files.writeString(directory.resolve("surat.txt"), "Bukan gambar");
        assertThat(folder.photos().add(file, "surat.txt"))
                .isEqualTo(new PhotoRead.Refused(PhotoRead.Reason.NOT_A_PICTURE, "surat.txt"));
        assertThat(mediaFiles()).isEmpty();
    }

    @Test
    void aThumbnailIsMadeOnceAndFitsTheLongerSide() throws Exception {
        Photo photo = added(picture("lebar.png", 400, 100));
        Path small = folder.photos().thumbnail(photo.id(), 100);
        BufferedImage image = ImageIO.read(small.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(100, 25);
        Files.delete(folder.photos().original(photo.id()).orElseThrow());
        assertThat(folder.photos().thumbnail(photo.id(), 100)).isEqualTo(small);
    }

    @Test
    void aPictureWithTransparencyKeepsItInTheThumbnail() throws Exception {
        Path file = directory.resolve("bening.png");
        ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        Path small = folder.photos().thumbnail(added(file).id(), 10);
        assertThat(ImageIO.read(small.toFile()).getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void anOriginalThatWasLostIsFoundMissingAndComesBackByAddingItAgain() throws Exception {
        Path file = picture("hilang.png", 9, 9);
        Photo photo = added(file);
        Files.delete(folder.photos().original(photo.id()).orElseThrow());
        assertThat(folder.photos().original(photo.id())).isEmpty();
        assertThat(folder.verify(_ -> {}).faults())
                .containsExactly(new Fault(Kind.ORIGINAL_MISSING, photo.id().sha256()));
        added(file);
        assertThat(folder.verify(_ -> {}).isHealthy()).isTrue();
    }

    @Test
    void aCheckFindsAChangedOriginalAndAStranger() throws Exception {
        Photo photo = added(picture("asli.png", 9, 9));
        Files.writeString(folder.photos().original(photo.id()).orElseThrow(), "diubah");
        Files.writeString(directory.resolve("data/media/catatan.txt"), "bukan foto");
        assertThat(folder.verify(_ -> {}).faults()).containsExactlyInAnyOrder(
                new Fault(Kind.ORIGINAL_CHANGED, photo.id().sha256()), new Fault(Kind.PHOTO_UNKNOWN, "catatan.txt"));
    }

    @Test
    void anUnknownPhotoHasNoOriginalAndNoThumbnail() throws Exception {
        PhotoId id = new PhotoId("ab".repeat(32));
        assertThat(folder.photos().find(id)).isEmpty();
        assertThat(folder.photos().original(id)).isEmpty();
        assertThatThrownBy(() -> folder.photos().thumbnail(id, 80)).isInstanceOf(StorageException.class);
    }

    @Test
    void whatAnInterruptedIntakeLeftIsNoFaultAndIsSweptAwayLater() throws Exception {
        Path media = Files.createDirectories(directory.resolve("data/media"));
        Path left = Files.writeString(media.resolve("unfinished-1.tmp"), "separuh");
        Path old = Files.writeString(media.resolve("unfinished-2.tmp"), "separuh");
        Files.setLastModifiedTime(left, FileTime.from(Instant.parse("2026-03-02T03:00:00Z")));
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-02-01T03:00:00Z")));
        assertThat(folder.verify(_ -> {}).isHealthy()).isTrue();
        folder.close();
        folder = Desk.open(directory.resolve("data"));
        assertThat(left).exists();
        assertThat(old).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsAFailureThatDoesNotBlameTheFolder() {
        assertThatThrownBy(() -> folder.photos().add(directory.resolve("tiada.png"), "tiada.png"))
                .isInstanceOfSatisfying(StorageException.class, failure ->
                        assertThat(failure.reason()).isEqualTo(StorageException.Cause.OTHER));
    }

    private Photo added(Path file) throws StorageException {
        return ((PhotoRead.Ok) folder.photos().add(file, file.getFileName().toString())).photo();
    }

    private Path picture(String name, int width, int height) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, 0x336699);
        Path file = directory.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private List<Path> mediaFiles() throws Exception {
        Path media = directory.resolve("data/media");
        if (!Files.exists(media)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(media)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
