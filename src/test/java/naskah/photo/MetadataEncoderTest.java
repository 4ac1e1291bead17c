package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetadataEncoderTest {
    private static final List<String> TEXTS = List.of(
            "Panen raya", "“Suka Maju” – café", "丰收 🌾", "<b>Tebal</b> & <script>x</script>", "]]> --> <?xpacket end='w'?>",
            "Panjang ".repeat(400).strip(), "ANTARA FOTO/Ratri W", "{city} \"dua\" 'satu' \\n %s");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP"})
    void whatIsWrittenIsReadAgainWhateverItIs(PhotoFormat format) throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            PhotoMetadata words = words(random);
            assertThat(read(MetadataEncoder.encode(picture(format), format, words), format)).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP"})
    void thePixelsStayAndWritingTwiceIsWritingOnce(PhotoFormat format) throws IOException {
        PhotoMetadata words = words(new Random(3));
        byte[] once = MetadataEncoder.encode(picture(format), format, words);
        assertThat(pixels(once)).isEqualTo(pixels(picture(format)));
        byte[] other = MetadataEncoder.encode(picture(format), format, words.with(PhotoField.CITY, "Subang"));
        assertThat(MetadataEncoder.encode(other, format, words)).isEqualTo(once);
    }

    @Test
    void whatTheSourceSaidOfPlacesAndMachinesIsGone() throws IOException {
        byte[] told = Pictures.withSegment(
                Pictures.withOrientation(Pictures.jpeg(8, 8), 6), 0xfe, "serial 4711".getBytes(StandardCharsets.US_ASCII));
        byte[] written = MetadataEncoder.encode(told, PhotoFormat.JPEG, new PhotoMetadata("Panen", "", "", "", ""));
        assertThat(new String(written, StandardCharsets.ISO_8859_1)).doesNotContain("4711");
        assertThat(head(written).exif().orientation()).isEqualTo(Orientation.UPRIGHT);
    }

    @Test
    void aTextLongerThanASegmentIsCarriedWhole() throws IOException {
        String caption = "Warga memanen padi. ".repeat(6000).strip();
        PhotoMetadata words = new PhotoMetadata(caption, "Warta", "Ratri", "Sawah", "Panen");
        byte[] written = MetadataEncoder.encode(Pictures.jpeg(8, 8), PhotoFormat.JPEG, words);
        PhotoMetadata read = read(written, PhotoFormat.JPEG);
        assertThat(read.description().equals(caption.substring(0, 20_000).strip())).isTrue();
        assertThat(read.with(PhotoField.DESCRIPTION, caption).equals(words)).isTrue();
    }

    @Test
    void controlCharactersAndHalfCharactersAreLeftOut() throws IOException {
        PhotoMetadata words = new PhotoMetadata("a\u0000\u0008b\ud83cc\ufffe", "", "", "", "");
        byte[] written = MetadataEncoder.encode(Pictures.jpeg(8, 8), PhotoFormat.JPEG, words);
        assertThat(read(written, PhotoFormat.JPEG).description()).isEqualTo("ab?c");
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP"})
    void whatIsNoPictureIsRefused(PhotoFormat format) {
        assertThatIOException()
                .isThrownBy(() -> MetadataEncoder.encode(new byte[] {1, 2, 3}, format, PhotoMetadata.NONE));
    }

    private static PhotoMetadata words(Random random) {
        Map<PhotoField, List<String>> values = new EnumMap<>(PhotoField.class);
        for (PhotoField field : PhotoField.values()) {
            if (field == PhotoField.DATE_CREATED) {
                values.put(field, List.of("2024-05-21T11:17:36+0" + random.nextInt(10) + ":00"));
            } else if (random.nextInt(3) > 0) {
                values.put(field, field.isList() ? List.of(text(random), text(random) + " 2") : List.of(text(random)));
            }
        }
        PlaceShown place = new PlaceShown(text(random), "", text(random), "", "Indonesia", "ID");
        return new PhotoMetadata(values, List.of(place), List.of());
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static byte[] picture(PhotoFormat format) throws IOException {
        BufferedImage picture = Pictures.quarters(16, 8, BufferedImage.TYPE_INT_RGB);
        return format == PhotoFormat.WEBP ? WebpEncoder.encode(picture) : Pictures.encoded(picture, format.name());
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static Head head(byte[] jpeg) throws IOException {
        return Head.read(PhotoFormat.JPEG, new Bytes.Held(jpeg));
    }

    private PhotoMetadata read(byte[] picture, PhotoFormat format) throws IOException {
        Path file = Pictures.file(folder, "a." + format.extension(), picture);
        return ((PhotoRead.Ok) new BoundedPhotoReader().read(file, "a")).photo().metadata();
    }
}
