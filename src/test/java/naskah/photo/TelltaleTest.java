package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
