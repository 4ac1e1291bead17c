package naskah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import naskah.house.Agency;
import naskah.house.Pictures;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.MetadataEncoder;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoMetadata;
import naskah.storage.DataFolder;
import naskah.storage.PhotoQuery;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.SqliteDataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoIntakeTest {
    private static final Agency AGENCY = new Agency("Kabar Foto", List.of("KF"), "hanya redaksi", OptionalInt.of(30), true);

    @TempDir
    Path directory;

    private final Instant now = Instant.parse("2026-03-02T04:00:00Z");
    private DataFolder folder;

    @BeforeEach
    void open() throws Exception {
        folder = SqliteDataFolder.open(
                directory.resolve("data"), new PlainForm(), new BoundedPhotoReader(), () -> now, SqliteDataFolder.Mode.JOB);
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    private List<PhotoNews> take(Path... files) throws Exception {
        Pictures house = Pictures.STANDARD.withAgencies(List.of(AGENCY));
        return new PhotoIntake(folder, house, () -> now.plusMillis(0)).take(List.of(files), PhotoWatch.NONE);
    }

    private static byte[] jpeg(int scene, int width, int height, PhotoMetadata words) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Random random = new Random(scene);
        for (int i = 0; i < 20; i++) {
            graphics.setColor(new Color(random.nextInt(0xffffff)));
            graphics.fillOval(
                    (int) (width * random.nextDouble() * 0.7), (int) (height * random.nextDouble() * 0.7), width / 3, height / 3);
        }
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return MetadataEncoder.encode(bytes.toByteArray(), PhotoFormat.JPEG, words);
    }

    private Path file(String name, byte[] bytes) throws Exception {
        Path file = directory.resolve("masuk").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    @Test
    void aFolderIsTakenInWithWhatIsInItsFoldersAndOnlyPictures() throws Exception {
        file("a.jpg", jpeg(1, 300, 200, PhotoMetadata.NONE));
        file("hari ini/b.JPEG", jpeg(2, 300, 200, PhotoMetadata.NONE));
        file("catatan.txt", "bukan foto".getBytes(StandardCharsets.UTF_8));
        assertThat(take(directory.resolve("masuk")))
                .extracting(PhotoNews::from)
                .containsExactly("a.jpg", "b.JPEG");
        assertThat(folder.library().count(PhotoQuery.ALL)).isEqualTo(2);
    }

    @Test
    void theSameBytesAreKnownAndTheSamePictureInAnotherSizeIsShown() throws Exception {
        Path one = file("a.jpg", jpeg(1, 600, 400, PhotoMetadata.NONE));
        take(one);
        Path smaller = file("kecil.jpg", jpeg(1, 150, 100, PhotoMetadata.NONE));
        List<PhotoNews> news = new PhotoIntake(folder, Pictures.STANDARD, () -> now.plusSeconds(60))
                .take(List.of(one), PhotoWatch.NONE);
        assertThat(news).singleElement().isInstanceOf(PhotoNews.Known.class);
        assertThat(take(smaller)).singleElement().isInstanceOfSatisfying(
                PhotoNews.Taken.class,
                taken -> assertThat(taken.alike()).extracting(alike -> alike.photo().fileName()).containsExactly("a.jpg"));
    }

    @Test
    void twoFilesOfOneBatchWithTheSameBytesAreOnePhoto() throws Exception {
        byte[] bytes = jpeg(1, 300, 200, PhotoMetadata.NONE);
        assertThat(take(file("a.jpg", bytes), file("b.jpg", bytes)))
                .extracting(news -> news.getClass().getSimpleName())
                .containsExactlyInAnyOrder("Taken", "Known");
        assertThat(folder.library().count(PhotoQuery.ALL)).isEqualTo(1);
    }

    @Test
    void anAgencysPhotoComesUnderItsStandingTerms() throws Exception {
        PhotoMetadata words = new PhotoMetadata("Panen raya", "KF/Ratri", "Ratri", "", "");
        take(file("a.jpg", jpeg(1, 300, 200, words)));
        Photo photo = folder.library().list(PhotoQuery.ALL, Optional.empty(), 1).items().getFirst().photo();
        assertThat(photo.rights()).isEqualTo(PhotoIntake.rights(AGENCY, now));
        assertThat(photo.rights().expires()).contains(now.plus(Duration.ofDays(30)));
        assertThat(photo.metadata().text(PhotoField.USAGE_TERMS)).isEqualTo("hanya redaksi");
    }

    @Test
    void everyBadFileIsOneSentenceAndTheOthersAreTakenIn() throws Exception {
        byte[] whole = jpeg(1, 300, 200, PhotoMetadata.NONE);
        List<Path> files = new ArrayList<>();
        files.add(file("baik.jpg", whole));
        files.add(file("teks.jpg", "bukan gambar".getBytes(StandardCharsets.UTF_8)));
        files.add(file("kosong.jpg", new byte[0]));
        files.add(file("putus.jpg", java.util.Arrays.copyOf(whole, whole.length / 2)));
        files.add(directory.resolve("tidak-ada.jpg"));
        List<PhotoNews> news = take(files.toArray(Path[]::new));
        assertThat(news).extracting(PhotoNews::isFailure).containsExactly(false, true, true, true, true);
        Messages messages = Messages.in(Language.INDONESIAN);
        for (int i = 1; i < news.size(); i++) {
            assertThat(news.get(i).sentence(messages)).contains(files.get(i).getFileName().toString()).doesNotContain("\n");
        }
        assertThat(folder.library().count(PhotoQuery.ALL)).isEqualTo(1);
    }

    @Test
    void aCancelLeavesTheRestOut() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i : IntStream.range(0, 12).toArray()) {
            files.add(file(i + ".jpg", jpeg(i, 60, 40, PhotoMetadata.NONE)));
        }
        AtomicInteger done = new AtomicInteger();
        List<PhotoNews> news = new PhotoIntake(folder, Pictures.STANDARD, () -> now).take(files, new PhotoWatch() {
            @Override
            public void progress(int finished, int all) {
                done.set(Math.max(done.get(), finished));
            }

            @Override
            public boolean isCancelled() {
                return done.get() >= 3;
            }
        });
        assertThat(news).hasSizeBetween(1, 11);
        assertThat(folder.library().count(PhotoQuery.ALL)).isEqualTo(news.size());
    }
}
