package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelltaleTest {
    @TempDir
    private Path folder;

    @Test
    void aPictureWithWordsAndAnOrientationTellsNothing() throws IOException {
        assertThat(isTelltale(Pictures.withXmp(Pictures.withOrientation(Pictures.jpeg(8, 8), 6), "<dc:format>x</dc:format>")))
                .isFalse();
        assertThat(isTelltale(Pictures.jpeg(8, 8))).isFalse();
    }

    @Test
    void aPointerToCoordinatesTells() throws IOException {
        assertThat(isTelltale(withExif("0001" + "8825000400000001" + "00000008" + "00000000"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"927c,true", "a430,true", "a431,true", "a435,true", "a402,false"})
    void whatTheMachineSaysOfItselfTells(String tag, boolean tells) throws IOException {
        String pointer = "0001" + "8769000400000001" + "0000001a" + "00000000";
        assertThat(isTelltale(withExif(pointer + "0001" + tag + "000200000004" + "34373131" + "00000000"))).isEqualTo(tells);
    }

    @Test
    void exifThatCannotBeReadMayTellAnything() throws IOException {
        assertThat(isTelltale(withExif("ffff"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<exif:GPSLatitude>6,30S</exif:GPSLatitude>", "<aux:SerialNumber>4711</aux:SerialNumber>"})
    void coordinatesAndNumbersInXmpTell(String property) throws IOException {
        assertThat(isTelltale(Pictures.withXmp(Pictures.jpeg(8, 8), property))).isTrue();
    }

    @Test
    void aSecondBlockThatWasLeftOutMayTellAnything() throws IOException {
        byte[] place = withExif("0001" + "8825000400000001" + "00000008" + "00000000");
        assertThat(isTelltale(Pictures.withOrientation(place, 6))).isTrue();
        byte[] plain = Pictures.withOrientation(Pictures.jpeg(8, 8), 6);
        assertThat(isTelltale(Pictures.withOrientation(plain, 6))).isFalse();
        assertThat(isTelltale(Pictures.withOrientation(plain, 8))).isTrue();
    }

    @Test
    void blocksBeyondWhatIsReadMayTellAnything() throws IOException {
        byte[] part = "http://ns.adobe.com/xmp/extension/\0".getBytes(StandardCharsets.US_ASCII);
        byte[] segment = Arrays.copyOf(part, 65_000);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i <= Blocks.MOST / 64_900; i++) {
            many.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (65_002 >> 8), (byte) (65_002 & 0xff)});
            many.writeBytes(segment);
        }
        byte[] jpeg = withExif("0001" + "8825000400000001" + "00000008" + "00000000");
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        picture.write(jpeg, 0, 2);
        picture.writeBytes(many.toByteArray());
        picture.write(jpeg, 2, jpeg.length - 2);
        assertThat(isTelltale(picture.toByteArray())).isTrue();
    }

    @Test
    void aPictureBehindThePictureTells() throws IOException {
        byte[] shown = Pictures.jpeg(8, 8);
        byte[] behind = withExif("0001" + "8825000400000001" + "00000008" + "00000000");
        byte[] both = Arrays.copyOf(shown, shown.length + behind.length);
        System.arraycopy(behind, 0, both, shown.length, behind.length);
        assertThat(isTelltale(both)).isTrue();
        System.arraycopy(shown, 0, both, shown.length, shown.length);
        assertThat(isTelltale(Arrays.copyOf(both, shown.length * 2))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Raw profile type exif,true", "Raw profile type APP1,true", "Raw profile type icc,false", "Comment,false"})
    void aProfileOfTheCameraInAPngTells(String name, boolean tells) throws IOException {
        byte[] png = Pictures.encoded(Pictures.quarters(8, 8, BufferedImage.TYPE_INT_RGB), "png");
        assertThat(isTelltale(Pictures.withChunk(png, "tEXt", name + "\0\nexif\n2\n4d4d\n"))).isEqualTo(tells);
    }

    @Test
    void aLongCommentInAPngTellsNothing() throws IOException {
        byte[] png = Pictures.encoded(Pictures.quarters(8, 8, BufferedImage.TYPE_INT_RGB), "png");
        assertThat(isTelltale(Pictures.withChunk(png, "tEXt", "Comment\0" + "m".repeat(Blocks.MOST)))).isFalse();
    }

    @Test
    void whatIsNoPictureIsAFailure() throws IOException {
        Path file = Pictures.file(folder, "surat.txt", "bukan gambar".getBytes(StandardCharsets.US_ASCII));
        assertThatIOException().isThrownBy(() -> new BoundedPhotoReader().isTelltale(file));
    }

    private boolean isTelltale(byte[] picture) throws IOException {
        return new BoundedPhotoReader().isTelltale(Pictures.file(folder, "a.jpg", picture));
    }

    private static byte[] withExif(String directories) {
        return Pictures.withSegment(
                Pictures.jpeg(8, 8), 0xe1, HexFormat.of().parseHex("457869660000" + "4d4d002a00000008" + directories));
    }
}
