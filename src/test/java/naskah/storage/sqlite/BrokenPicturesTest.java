package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import naskah.storage.StorageException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures whose header is fine and whose pixels are not. */
class BrokenPicturesTest {
    private static final Path CORPORA = Path.of("../shared/corpora");

    @TempDir
    Path directory;

    private SqliteDataFolder folder;

    record Broken(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void open() throws StorageException {
        folder = SqliteDataFolder.open(
                directory.resolve("data"), new PlainForm(), new BoundedPhotoReader(), new Desk.HandClock(),
                SqliteDataFolder.Mode.WINDOW);
    }

    @AfterEach
    void close() throws StorageException {
        folder.close();
    }

    static Stream<Broken> broken() {
        byte[] png = encoded("png");
        byte[] jpeg = encoded("jpeg");
        byte[] gif = encoded("gif");
        byte[] tiff = encoded("tiff");
        return Stream.of(
                new Broken("terpotong.png", Arrays.copyOf(png, png.length / 2)),
                new Broken("terbalik.png", flipped(png, png.length / 2)),
                new Broken("hanya-kepala.png", header()),
                new Broken("tanpa-piksel.jpg", withoutScan(jpeg)),
                new Broken("tabel-rusak.jpg", flipped(jpeg, indexOf(jpeg, 0xc4) + 3)),
                new Broken("terpotong.gif", Arrays.copyOf(gif, gif.length / 2)),
                new Broken("terpotong.tif", Arrays.copyOf(tiff, tiff.length / 2)),
                new Broken("kosong.webp", webp()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isRefusedByItsNameWhenItIsAddedAndLeavesNothing(Broken picture) throws Exception {
        Path file = Files.write(directory.resolve(picture.name()), picture.bytes());
        assertThat(folder.photos().add(file, picture.name()))
                .isEqualTo(new PhotoRead.Refused(PhotoRead.Reason.DAMAGED, picture.name()));
        assertThat(kept()).isEmpty();
        assertThat(folder.verify(done -> { }).photos()).isZero();
    }

    @Test
    void theSamePicturesAreTakenWhileTheyAreWhole() throws Exception {
        for (String format : List.of("png", "jpeg", "gif", "tiff")) {
            Path file = Files.write(directory.resolve("utuh." + format), encoded(format));
            assertThat(folder.photos().add(file, "utuh." + format)).isInstanceOf(PhotoRead.Ok.class);
        }
        assertThat(kept()).hasSize(4);
    }

    /** Only where the corpora are. */
    @Test
    @EnabledIf("corporaAreHere")
    void whatIsTakenOfOtherPeoplesBrokenFilesCanBeShownAndTheRestLeavesNothing() throws Exception {
        int[] counts = new int[2];
        for (Path file : corpora()) {
            int before = kept().size();
            switch (folder.photos().add(file, file.getFileName().toString())) {
                case PhotoRead.Ok ok -> {
                    assertThat(folder.photos().thumbnail(ok.photo().id(), 320)).as(file.toString()).isNotEmptyFile();
                    counts[0]++;
                }
                case PhotoRead.Refused refused -> {
                    assertThat(refused.fileName()).isEqualTo(file.getFileName().toString());
                    assertThat(kept()).hasSize(before);
                    counts[1]++;
                }
            }
        }
        assertThat(counts[0]).isGreaterThan(40);
        assertThat(counts[1]).isGreaterThan(150);
    }

    static boolean corporaAreHere() {
        return Files.isDirectory(CORPORA);
    }

    private static List<Path> corpora() throws IOException {
        try (Stream<Path> all = Files.walk(CORPORA)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*images-(broken|made).*"))
                    .sorted()
                    .toList();
        }
    }

    private List<Path> kept() throws IOException {
        Path media = directory.resolve("data/media");
        if (!Files.exists(media)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(media)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** A picture that does not compress to nothing. */
    private static byte[] encoded(String format) {
        BufferedImage picture = Pictures.quarters(120, 90, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 120 * 90; i++) {
            picture.setRGB(i % 120, i / 120, picture.getRGB(i % 120, i / 120) ^ i * 2654435 & 0x1f1f1f);
        }
        return Pictures.encoded(picture, format);
    }

    private static byte[] flipped(byte[] whole, int at) {
        byte[] broken = whole.clone();
        for (int i = at; i < at + 24; i++) {
            broken[i] ^= (byte) 0xff;
        }
        return broken;
    }

    private static byte[] withoutScan(byte[] jpeg) {
        byte[] cut = Arrays.copyOf(jpeg, indexOf(jpeg, 0xda) + 1);
        cut[cut.length - 1] = (byte) 0xd9;
        return cut;
    }

    private static int indexOf(byte[] jpeg, int marker) {
        int at = 1;
        while ((jpeg[at - 1] & 0xff) != 0xff || (jpeg[at] & 0xff) != marker) {
            at++;
        }
        return at;
    }

    private static byte[] header() {
        try {
            return Pictures.pngHeader(40, 30);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] webp() {
        byte[] file = new byte[200];
        byte[] head = "RIFF\u00c0\0\0\0WEBPVP8L\u00b0\0\0\0/\u0027\u0040\u0007\0".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, file, 0, head.length);
        Arrays.fill(file, head.length, file.length, (byte) 0xff);
        return file;
    }
}
