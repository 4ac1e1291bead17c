package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedWordsTest {
    private static final String CAPTION = "Warga Désa “Suka Maju” – panen raya, café kopi…";
    private static final byte[] PLAIN = Pictures.jpeg(8, 8);

    @TempDir
    private Path folder;

    @Test
    void aPictureThatSaysNothingHasNoWords() throws IOException {
        assertThat(words(PLAIN)).isEqualTo(PhotoMetadata.NONE);
    }

    @Test
    void xmpGivesEveryField() throws IOException {
        byte[] jpeg = Pictures.withXmp(PLAIN, """
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Panen raya</rdf:li></rdf:Alt></dc:description>
                <dc:creator><rdf:Seq><rdf:li>Ratri</rdf:li><rdf:li>Bagas</rdf:li></rdf:Seq></dc:creator>
                <photoshop:Credit>Warta Naskah</photoshop:Credit><photoshop:Headline>Panen</photoshop:Headline>
                <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Sawah kuning</rdf:li></rdf:Alt>
                </Iptc4xmpCore:AltTextAccessibility>""");
        assertThat(words(jpeg).values()).isEqualTo(Map.of(
                PhotoField.DESCRIPTION, List.of("Panen raya"),
                PhotoField.CREDIT_LINE, List.of("Warta Naskah"),
                PhotoField.CREATOR, List.of("Ratri", "Bagas"),
                PhotoField.ALT_TEXT, List.of("Sawah kuning"),
                PhotoField.HEADLINE, List.of("Panen")));
    }

    @Test
    void ofSeveralLanguagesIndonesianIsTaken() throws IOException {
        byte[] jpeg = Pictures.withXmp(PLAIN, """
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Harvest</rdf:li><rdf:li xml:lang="en">Harvest</rdf:li>
                <rdf:li xml:lang="id">Panen</rdf:li></rdf:Alt></dc:description>""");
        assertThat(words(jpeg).description()).isEqualTo("Panen");
    }

    @Test
    void xmpWinsOverIimFieldByFieldAndTheDifferenceIsKept() throws IOException {
        byte[] iim = Pictures.withIim(PLAIN, utf8Record(120, "Dari IIM"), utf8Record(110, "CMG"));
        byte[] both = Pictures.withXmp(iim, "<dc:description>Dari XMP</dc:description>");
        assertThat(words(both)).isEqualTo(new PhotoMetadata("Dari XMP", "CMG", "", "", "")
                .withDifferences(List.of(new Difference(PhotoField.DESCRIPTION, "Dari IIM", "Dari XMP"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "x-MacRoman"})
    void iimOfAnUndeclaredCharacterSetIsReadable(String charset) throws IOException {
        byte[] jpeg = Pictures.withIim(PLAIN, Pictures.record(2, 120, CAPTION.getBytes(Charset.forName(charset))));
        assertThat(words(jpeg).description()).isEqualTo(CAPTION);
    }

    @Test
    void iimDeclaredAsUtf8IsReadAsThat() throws IOException {
        byte[] declaration = Pictures.record(1, 90, new byte[] {0x1b, '%', 'G'});
        assertThat(words(Pictures.withIim(PLAIN, declaration, utf8Record(120, CAPTION))).description()).isEqualTo(CAPTION);
    }

    @Test
    void severalBylinesAreNamedTogether() throws IOException {
        byte[] jpeg = Pictures.withIim(PLAIN, utf8Record(80, "Ratri"), utf8Record(80, "Bagas"), utf8Record(80, " "));
        assertThat(words(jpeg).creator()).isEqualTo("Ratri, Bagas");
    }

    @Test
    void markupStaysTextAndControlCharactersGo() throws IOException {
        byte[] jpeg = Pictures.withIim(PLAIN, utf8Record(120, " <b>Tebal</b>\u0000\r\n\u202e<script>x</script>\u200b "));
        assertThat(words(jpeg).description()).isEqualTo("<b>Tebal</b> <script>x</script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<dc:description>", "<dc:description><rdf:Alt/></dc:description>", "<dc:creator><rdf:Bag/></dc:creator>", "&x;",
        "<dc:creator rdf:parseType='Resource'><dc:a>b</dc:a></dc:creator>", "\u0001"
    })
    void brokenXmpSaysNothingAndThePictureStays(String properties) throws IOException {
        assertThat(words(Pictures.withXmp(PLAIN, properties))).isEqualTo(PhotoMetadata.NONE);
    }

    @Test
    void xmpMayNotDeclareEntities() throws IOException {
        String packet = "http://ns.adobe.com/xap/1.0/\0<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + Pictures.xmp("<dc:description>&e;</dc:description>");
        byte[] jpeg = Pictures.withSegment(PLAIN, 0xe1, packet.getBytes(StandardCharsets.UTF_8));
        assertThat(words(jpeg)).isEqualTo(PhotoMetadata.NONE);
    }

    @Test
    void brokenExifSaysNothingAndThePictureStays() throws IOException {
        byte[] exif = "Exif\0\0MM\0*\u007f\u007f\u007f\u007f".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(words(Pictures.withSegment(PLAIN, 0xe1, exif))).isEqualTo(PhotoMetadata.NONE);
    }

    private static byte[] utf8Record(int dataset, String text) throws IOException {
        return Pictures.record(2, dataset, text.getBytes(StandardCharsets.UTF_8));
    }

    private PhotoMetadata words(byte[] jpeg) throws IOException {
        Path file = Pictures.file(folder, "a.jpg", jpeg);
        return ((PhotoRead.Ok) new BoundedPhotoReader().read(file, "a.jpg")).photo().metadata();
    }
}
