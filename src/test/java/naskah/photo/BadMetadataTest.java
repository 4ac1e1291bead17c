package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Metadata that is broken, false or hostile: the readable rest is read, and never is there an exception or a long wait. */
class BadMetadataTest {
    private static final byte[] PLAIN = Pictures.jpeg(8, 8);
    private static final Duration MOMENT = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @Test
    void whatStandsBeforeARecordOfAFalseLengthIsRead() throws IOException {
        byte[] city = Pictures.record(2, 90, "Subang".getBytes(StandardCharsets.UTF_8));
        byte[] tooLong = {0x1c, 2, 120, 0x7f, 0x7f, 'a', 'b'};
        byte[] extended = {0x1c, 2, 120, (byte) 0x80, 4, 0x7f, 0x7f, 0x7f, 0x7f, 'a'};
        byte[] endless = {0x1c, 2, 120, (byte) 0xff, (byte) 0xff};
        for (byte[] record : List.of(tooLong, extended, endless, new byte[] {0x1c}, new byte[] {0x1c, 2}, new byte[7])) {
            assertThat(words(Pictures.withIim(PLAIN, city, record)).text(PhotoField.CITY)).isEqualTo("Subang");
        }
    }

    @Test
    void anIimWhoseLastCharacterWasCutApartIsReadWithoutIt() throws IOException {
        byte[] cut = Arrays.copyOf("Désa – “".getBytes(StandardCharsets.UTF_8), 11);
        assertThat(words(Pictures.withIim(PLAIN, Pictures.record(2, 90, cut))).text(PhotoField.CITY)).isEqualTo("Désa –");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "0", "4d4d002a", "4d4d002affffffff", "49492a0008000000ffff", "4d4d002a00000008" + "0001" + "876900040000000100000008"
    })
    void exifThatPointsNowhereOrAtItselfSaysNothing(String hex) throws IOException {
        byte[] block = HexFormat.of().parseHex("457869660000" + (hex.length() % 2 == 0 ? hex : hex + "0"));
        assertThat(words(Pictures.withSegment(PLAIN, 0xe1, block))).isEqualTo(PhotoMetadata.NONE);
    }

    @Test
    void oneBrokenPropertyOfXmpDoesNotSilenceTheOthers() throws IOException {
        byte[] jpeg = Pictures.withXmp(PLAIN, """
                <dc:creator rdf:parseType="Resource"><dc:a>b</dc:a></dc:creator>
                <photoshop:DateCreated>31 Februari</photoshop:DateCreated><photoshop:City>Subang</photoshop:City>""");
        assertThat(words(jpeg)).isEqualTo(PhotoMetadata.NONE.with(PhotoField.CITY, "Subang"));
    }

    @Test
    void entitiesAreNeverExpanded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String packet = "http://ns.adobe.com/xap/1.0/\0" + bomb + "]>" + Pictures.xmp("<dc:description>&a29;</dc:description>");
        byte[] jpeg = Pictures.withSegment(PLAIN, 0xe1, packet.getBytes(StandardCharsets.UTF_8));
        assertTimeoutPreemptively(MOMENT, () -> assertThat(words(jpeg)).isEqualTo(PhotoMetadata.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<dc:a rdf:parseType='Resource'>", "<dc:subject><rdf:Bag><rdf:li>", "<dc:a>"})
    void xmpOfAnyDepthAndLengthIsReadOrNot(String element) {
        byte[] png = pngWithXmp(element.repeat(100_000));
        assertTimeoutPreemptively(MOMENT, () -> assertThat(words(png)).isNotNull());
    }

    @Test
    void aHundredThousandKeywordsAreRead() {
        byte[] png = pngWithXmp("<dc:subject><rdf:Bag>" + "<rdf:li>padi</rdf:li>".repeat(100_000) + "</rdf:Bag></dc:subject>");
        assertTimeoutPreemptively(MOMENT, () -> assertThat(words(png).all(PhotoField.KEYWORDS)).isNotEmpty());
    }

    @Test
    void aMillionDatasetsAreReadInAMoment() throws IOException {
        byte[] keywords = new byte[7_000_000];
        byte[] keyword = Pictures.record(2, 25, "ab".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < keywords.length; i++) {
            keywords[i] = keyword[i % keyword.length];
        }
        Blocks blocks = new Blocks();
        blocks.add(Blocks.Kind.IIM, keywords);
        assertTimeoutPreemptively(MOMENT, () -> assertThat(IimWords.of(blocks).all(PhotoField.KEYWORDS)).containsExactly("ab"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "8BIM", "8BIM\4\4\0\0\177\177\177\177", "8BIM\4\4\377aaaaaaaa", "8BIM\0\1\0\0\377\377\377\377aaaa", "xxxxxxxxxxxxxxx"
    })
    void resourcesThatAreBrokenSayNothing(String resources) throws IOException {
        byte[] content = ("Photoshop 3.0\0" + resources).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(words(Pictures.withSegment(PLAIN, 0xed, content))).isEqualTo(PhotoMetadata.NONE);
    }

    @Test
    void fiftyLevelsOfAColourProfileAreNoObstacle() throws IOException {
        byte[] jpeg = Pictures.withXmp(PLAIN, "<photoshop:City>Subang</photoshop:City>");
        for (int level = 50; level > 0; level--) {
            String profile = "ICC_PROFILE\0" + (char) level + (char) 50 + "acsp".repeat(4000);
            jpeg = Pictures.withSegment(jpeg, 0xe2, profile.getBytes(StandardCharsets.ISO_8859_1));
        }
        Path file = Pictures.file(folder, "warna.jpg", jpeg);
        assertThat(words(jpeg).text(PhotoField.CITY)).isEqualTo("Subang");
        assertTimeoutPreemptively(MOMENT, () -> new BoundedPhotoReader().glance(file));
    }

    @Test
    void anExtensionThatIsNotTheOneAnnouncedIsLeftOut() throws IOException {
        String extension = "http://ns.adobe.com/xmp/extension/\0" + "A".repeat(32) + "\0\0\0\1\0\0\0\0"
                + Pictures.xmp("<photoshop:City>Subang</photoshop:City>");
        byte[] jpeg = Pictures.withSegment(
                Pictures.withXmp(PLAIN, "<photoshop:Country>Indonesia</photoshop:Country>"), 0xe1,
                extension.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(words(jpeg)).isEqualTo(PhotoMetadata.NONE.with(PhotoField.COUNTRY, "Indonesia"));
    }

    @Test
    void bytesChangedAnywhereInTheMetadataNeverThrow() throws IOException {
        PhotoMetadata words = new PhotoMetadata("Panen raya “Suka Maju”", "Warta", "Ratri", "Sawah", "Panen")
                .with(PhotoField.DATE_CREATED, "2024-05-21T11:17:36+07:00");
        byte[] whole = MetadataEncoder.encode(PLAIN, PhotoFormat.JPEG, words);
        Random random = new Random(5);
        int read = 0;
        for (int round = 0; round < 2000; round++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 4; i++) {
                changed[20 + random.nextInt(whole.length / 2)] = (byte) random.nextInt(256);
            }
            Path file = Pictures.file(folder, "a.jpg", changed);
            read += new BoundedPhotoReader().read(file, "a.jpg") instanceof PhotoRead.Ok ? 1 : 0;
        }
        assertThat(read).isGreaterThan(1000);
    }

    private static byte[] pngWithXmp(String properties) {
        byte[] png = Pictures.encoded(Pictures.quarters(8, 8, BufferedImage.TYPE_INT_RGB), "png");
        return Pictures.withChunk(png, "iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + Pictures.xmp(properties));
    }

    private PhotoMetadata words(byte[] picture) throws IOException {
        Path file = Pictures.file(folder, "a", picture);
        return ((PhotoRead.Ok) new BoundedPhotoReader().read(file, "a")).photo().metadata();
    }
}
