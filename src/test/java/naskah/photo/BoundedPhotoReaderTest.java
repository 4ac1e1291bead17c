package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedPhotoReaderTest {
    private final PhotoReader reader = new BoundedPhotoReader();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"jpeg,JPEG", "png,PNG", "gif,GIF", "tiff,TIFF"})
    void aPictureIsKnownByItsContentWhateverItsName(String written, PhotoFormat format) throws IOException {
        byte[] bytes = Pictures.encoded(Pictures.quarters(40, 20, BufferedImage.TYPE_INT_RGB), written);
        Photo photo = ok(Pictures.file(folder, "laporan.txt", bytes));
        assertThat(photo.format()).isEqualTo(format);
        assertThat(photo.size()).isEqualTo(new Photo.Size(40, 20));
        assertThat(photo.original().bytes()).isEqualTo(bytes.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "tiff"})
    void aPictureIsDecodedWithItsColoursInTheirPlaces(String written) throws IOException {
        byte[] bytes = Pictures.encoded(Pictures.quarters(400, 200, BufferedImage.TYPE_INT_RGB), written);
        BufferedImage decoded = reader.decode(Pictures.file(folder, "a", bytes), 100);
        assertThat(Pictures.look(decoded)).isEqualTo("RGBW");
        assertThat(decoded.getWidth()).isEqualTo(100);
        assertThat(decoded.getHeight()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({
        "1,RGBW", "2,GRWB", "3,WBGR", "4,BWRG", "5,RBGW", "6,BRWG", "7,WGBR", "8,GWRB", "0,RGBW", "9,RGBW", "200,RGBW"
    })
    void everyExifOrientationStandsUpright(int orientation, String look) throws IOException {
        Path file = Pictures.file(folder, "a.jpg", Pictures.withOrientation(Pictures.jpeg(160, 80), orientation));
        boolean lies = orientation >= 5 && orientation <= 8;
        Photo.Size upright = lies ? new Photo.Size(80, 160) : new Photo.Size(160, 80);
        assertThat(ok(file).size()).isEqualTo(upright);
        BufferedImage decoded = reader.decode(file, 1000);
        assertThat(Pictures.look(decoded)).isEqualTo(look);
        assertThat(new Photo.Size(decoded.getWidth(), decoded.getHeight())).isEqualTo(upright);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void turningLosesNoRowAndNoColumn(int orientation) {
        Orientation turn = Orientation.ofExif(orientation);
        BufferedImage stored = new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 35; i++) {
            stored.setRGB(i % 7, i / 7, i + 1);
        }
        BufferedImage upright = turn.upright(stored);
        int[] pixels = upright.getRGB(0, 0, upright.getWidth(), upright.getHeight(), null, 0, upright.getWidth());
        assertThat(pixels).doesNotHaveDuplicates().doesNotContain(0xff000000).hasSize(35);
    }

    @Test
    void aPictureIsWholeWhenItsPixelsCanBeDecoded() throws IOException {
        byte[] png = Pictures.encoded(Pictures.quarters(60, 40, BufferedImage.TYPE_INT_RGB), "png");
        Path whole = Pictures.file(folder, "utuh.png", png);
        Path cut = Pictures.file(folder, "terpotong.png", Arrays.copyOf(png, png.length - 30));
        assertThat(new BoundedPhotoReader().glance(whole)).isInstanceOf(PhotoReader.Glance.Seen.class);
        assertThat(new BoundedPhotoReader().glance(cut)).isInstanceOf(PhotoReader.Glance.Broken.class);
        assertThatThrownBy(() -> new BoundedPhotoReader().glance(folder.resolve("hilang.png")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aPictureThatTakesTooLongToLookAtIsNotCalledBroken() throws IOException {
        Path slow = Pictures.file(folder, "lambat.jpg", Pictures.jpeg(60, 40));
        assertThat(new BoundedPhotoReader(Duration.ofSeconds(-1)).glance(slow)).isInstanceOf(PhotoReader.Glance.Slow.class);
    }

    @Test
    void theIdIsTheSha256OfTheBytes() throws IOException {
        Path file = Pictures.file(folder, "a.gif", Pictures.encoded(new BufferedImage(1, 1, 1), "gif"));
        byte[] bytes = Files.readAllBytes(file);
        assertThat(ok(file).id().sha256()).isEqualTo(sha256(bytes));
    }

    @Test
    void theSameBytesUnderTwoNamesAreOneId() throws IOException {
        Path first = Pictures.file(folder, "a.jpg", Pictures.jpeg(8, 8));
        Path second = Pictures.file(folder, "b.jpg", Pictures.jpeg(8, 8));
        assertThat(ok(first).id()).isEqualTo(ok(second).id());
    }

    @ParameterizedTest
    @CsvSource({"16384,16384", "2147483647,2147483647", "120000001,1", "1,2147483647", "10954,10955"})
    void aBombIsRefusedByItsHeader(int width, int height) throws IOException {
        Path file = Pictures.file(folder, "bom.png", Pictures.pngHeader(width, height));
        assertThat(refusal(file)).isEqualTo(PhotoRead.Reason.TOO_MANY_PIXELS);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> reader.decode(file, 100));
    }

    @Test
    void aPictureWithoutPixelsIsDamaged() throws IOException {
        assertThat(refusal(Pictures.file(folder, "nol.png", Pictures.pngHeader(0, 10)))).isEqualTo(PhotoRead.Reason.DAMAGED);
    }

    @Test
    void aFileOfTooManyBytesIsRefusedWithoutReadingThem() throws IOException {
        Path file = folder.resolve("besar.jpg");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(PhotoReader.MAX_BYTES + 1);
        }
        assertThat(refusal(file)).isEqualTo(PhotoRead.Reason.TOO_MANY_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "RIFF", "<svg/>", "%PDF-1.7", "BM 123456789012345678901234567890"})
    void whatIsNoPictureIsSaidToBeNone(String content) throws IOException {
        Path file = Pictures.file(folder, "foto.jpg", content.getBytes(StandardCharsets.US_ASCII));
        assertThat(refusal(file)).isEqualTo(PhotoRead.Reason.NOT_A_PICTURE);
    }

    @Test
    void aFileThatIsNotThereIsAFailedWorldAndNoRefusal() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> reader.read(folder.resolve("tiada.jpg"), "tiada.jpg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "tiff"})
    void aFileCutAnywhereIsReadOrRefusedAndNeverABug(String written) throws IOException {
        byte[] whole = Pictures.encoded(Pictures.quarters(32, 16, BufferedImage.TYPE_INT_RGB), written);
        for (int length = 0; length < whole.length; length += 1 + whole.length / 150) {
            survives(Pictures.file(folder, "potong", java.util.Arrays.copyOf(whole, length)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "tiff"})
    void aFileWithWrongBytesIsReadOrRefusedAndNeverABug(String written) throws IOException {
        Random random = new Random(20240521);
        byte[] whole = Pictures.encoded(Pictures.quarters(32, 16, BufferedImage.TYPE_INT_RGB), written);
        for (int round = 0; round < 300; round++) {
            byte[] wrong = whole.clone();
            for (int i = 0; i < 1 + round % 5; i++) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt();
            }
            survives(Pictures.file(folder, "salah", wrong));
        }
    }

    @Test
    void aRenditionOfAnOpaquePictureIsAJpegOfTheWantedWidth() throws IOException {
        Path file = Pictures.file(folder, "a.jpg", Pictures.withOrientation(Pictures.jpeg(300, 200), 6));
        PhotoReader.Rendition rendition = reader.render(file, 100);
        assertThat(rendition.format()).isEqualTo(PhotoFormat.JPEG);
        assertThat(rendition.size()).isEqualTo(new Photo.Size(100, 150));
        assertThat(Pictures.look(ImageIO.read(new ByteArrayInputStream(rendition.bytes())))).isEqualTo("BRWG");
    }

    @Test
    void aRenditionIsNeverEnlarged() throws IOException {
        Path file = Pictures.file(folder, "a.jpg", Pictures.jpeg(300, 200));
        assertThat(reader.render(file, 5000).size()).isEqualTo(new Photo.Size(300, 200));
    }

    @Test
    void aRenditionHasTheSameBytesEveryTimeAndNoMetadata() throws IOException {
        byte[] jpeg = Pictures.withXmp(Pictures.jpeg(300, 200), "<photoshop:Credit>Rahasia</photoshop:Credit>");
        Path file = Pictures.file(folder, "a.jpg", jpeg);
        byte[] bytes = reader.render(file, 120).bytes();
        assertThat(reader.render(file, 120).bytes()).isEqualTo(bytes);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Rahasia", "Exif", "xmpmeta");
    }

    @Test
    void transparencyIsKeptAsPng() throws IOException {
        BufferedImage glass = Pictures.quarters(40, 40, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(0, 0, 0x00ffffff);
        Path file = Pictures.file(folder, "kaca.png", Pictures.encoded(glass, "png"));
        assertThat(reader.render(file, 40).format()).isEqualTo(PhotoFormat.PNG);
    }

    @Test
    void anAlphaChannelThatHidesNothingIsNoTransparency() throws IOException {
        BufferedImage full = Pictures.quarters(40, 40, BufferedImage.TYPE_INT_ARGB);
        Path file = Pictures.file(folder, "penuh.png", Pictures.encoded(full, "png"));
        assertThat(reader.render(file, 40).format()).isEqualTo(PhotoFormat.JPEG);
    }

    private Photo ok(Path file) throws IOException {
        return ((PhotoRead.Ok) reader.read(file, file.getFileName().toString())).photo();
    }

    private PhotoRead.Reason refusal(Path file) throws IOException {
        return ((PhotoRead.Refused) reader.read(file, "a")).reason();
    }

    private void survives(Path file) throws IOException {
        if (reader.read(file, "a") instanceof PhotoRead.Ok) {
            try {
                assertThat(reader.decode(file, 64).getWidth()).isBetween(1, 64);
            } catch (BrokenPicture | javax.imageio.IIOException | java.io.EOFException brokenPixels) {
                assertThat(brokenPixels).isInstanceOf(IOException.class);
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
