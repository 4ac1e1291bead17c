package naskah.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import naskah.house.Pictures;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.BoundedPhotoReader;
import naskah.storage.DataFolder;
import naskah.storage.PhotoQuery;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.SqliteDataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Folders of files that are broken in every way: one clear line each, and nothing half taken in. */
class BrokenIntakeTest {
    private static final Path CORPORA = Path.of("../shared/corpora");

    private static final Duration A_FILE = Duration.ofSeconds(5);

    @TempDir
    Path directory;

    private DataFolder folder;

    @BeforeEach
    void open() throws Exception {
        folder = SqliteDataFolder.open(
                directory.resolve("data"), new PlainForm(), new BoundedPhotoReader(),
                () -> Instant.parse("2026-03-02T04:00:00Z"), SqliteDataFolder.Mode.JOB);
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    @Test
    void sixHundredBrokenFilesAreALineEachAndLeaveNothing() throws Exception {
        Path incoming = Files.createDirectories(directory.resolve("masuk"));
        Random random = new Random(4);
        List<String> formats = List.of("jpeg", "png", "gif", "tiff");
        for (int i = 0; i < 600; i++) {
            byte[] whole = picture(formats.get(i % formats.size()), i / 100);
            Files.write(incoming.resolve("rusak-" + i + ".jpg"), i % 3 == 0 ? cut(whole, random) : scratched(whole, random));
        }
        List<PhotoNews> news = takenWhole(incoming);
        assertThat(news).hasSize(600);
        assertThat(news).filteredOn(PhotoNews::isFailure).hasSizeGreaterThan(200);
    }

    /** Only where the corpora are. */
    @Test
    @EnabledIf("corporaAreHere")
    void otherPeoplesBrokenFilesAndBombsAreALineEachAndLeaveNothing() throws Exception {
        List<PhotoNews> news = takenWhole(CORPORA.resolve("images-broken"), CORPORA.resolve("images-made"));
        assertThat(news).filteredOn(PhotoNews::isFailure).hasSizeGreaterThan(100);
    }

    /** Only where the corpora are: whatever a file is, it is looked at, listed and shown or refused within that time. */
    @Test
    @EnabledIf("corporaAreHere")
    void noneOfThemKeepsAnybodyWaiting() throws IOException {
        List<Path> files = List.copyOf(contents(CORPORA.resolve("images-broken"), CORPORA.resolve("images-made")).keySet());
        BoundedPhotoReader reader = new BoundedPhotoReader();
        for (Path file : files) {
            assertTimeoutPreemptively(A_FILE, () -> {
                reader.read(file, "foto");
                reader.glance(file);
                shown(reader, file);
            }, file::toString);
        }
    }

    private static void shown(BoundedPhotoReader reader, Path file) {
        try {
            reader.decode(file, 1600);
        } catch (IOException refused) {
            assertThat(refused).hasMessageNotContaining("takes too long");
        }
    }

    static boolean corporaAreHere() {
        return Files.isDirectory(CORPORA.resolve("images-broken"));
    }

    private List<PhotoNews> takenWhole(Path... folders) throws Exception {
        Map<Path, String> before = contents(folders);
        List<PhotoNews> news = new PhotoIntake(folder, Pictures.STANDARD, () -> Instant.parse("2026-03-02T04:00:00Z"))
                .take(List.of(folders), PhotoWatch.NONE);
        Messages messages = Messages.in(Language.INDONESIAN);
        assertThat(news).allSatisfy(one -> assertThat(one.sentence(messages)).contains(one.from()).doesNotContain("\n"));
        assertThat(folder.library().count(PhotoQuery.ALL))
                .isEqualTo(news.stream().filter(PhotoNews.Taken.class::isInstance).count());
        assertThat(folder.verify(done -> { }).faults()).isEmpty();
        assertThat(contents(folders)).containsExactlyEntriesOf(before);
        return news;
    }

    private static Map<Path, String> contents(Path... folders) throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        for (Path root : folders) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    contents.put(file, sha256(file));
                }
            }
        }
        return contents;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] picture(String format, int shade) {
        BufferedImage picture = naskah.photo.Pictures.quarters(90 + shade, 60, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 90 * 60; i++) {
            picture.setRGB(i % 90, i / 90, picture.getRGB(i % 90, i / 90) ^ i * 2654435 & 0x1f1f1f);
        }
        return naskah.photo.Pictures.encoded(picture, format);
    }

    private static byte[] cut(byte[] whole, Random random) {
        return Arrays.copyOf(whole, random.nextInt(whole.length));
    }

    private static byte[] scratched(byte[] whole, Random random) {
        byte[] broken = whole.clone();
        for (int at = random.nextInt(broken.length), i = 0; i < 40; i++) {
            broken[(at + i) % broken.length] = (byte) random.nextInt(256);
        }
        return broken;
    }
}
