package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmpWordsTest {
    private static final String EXTENSION = "xmlns:e='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'";

    @ParameterizedTest
    @ValueSource(strings = {
        "<e:LocationShown><rdf:Bag><rdf:li rdf:parseType='Resource'><e:City>Subang</e:City></rdf:li></rdf:Bag></e:LocationShown>",
        "<e:LocationShown><rdf:Bag><rdf:li e:City='Subang'/></rdf:Bag></e:LocationShown>",
        "<e:LocationShown><rdf:Bag><rdf:li><rdf:Description e:City='Subang'/></rdf:li></rdf:Bag></e:LocationShown>",
        "<e:LocationShown><rdf:Bag><rdf:li><rdf:Description><e:City>Subang</e:City></rdf:Description></rdf:li></rdf:Bag>"
                + "</e:LocationShown>",
        "<e:LocationShown rdf:parseType='Resource'><e:City>Subang</e:City></e:LocationShown>"
    })
    void aPlaceIsReadInEveryWayOfRdf(String property) {
        String packet = Pictures.xmp(property).replace("xmlns:dc", EXTENSION + " xmlns:dc");
        assertThat(words(packet).placesShown()).containsExactly(new PlaceShown("", "", "Subang", "", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<photoshop:City>Subang</photoshop:City>", "<photoshop:City><rdf:Bag><rdf:li>Subang</rdf:li></rdf:Bag></photoshop:City>",
        "<photoshop:City rdf:parseType='Resource'><rdf:value>Subang</rdf:value></photoshop:City>",
        "<photoshop:City><![CDATA[Subang]]></photoshop:City>", "<photoshop:City>Sub<!-- x -->ang</photoshop:City>",
        "<photoshop:City rdf:resource='Subang'/>", "<photoshop:City>&#83;ubang&#x0;</photoshop:City>"
    })
    void aTextIsReadInEveryWayOfXml(String property) {
        assertThat(words(Pictures.xmp(property)).text(PhotoField.CITY)).isEqualTo("Subang");
    }

    @Test
    void aTextMayBeAnAttributeOfTheDescription() {
        String packet = Pictures.xmp("").replace("rdf:about=\"\"", "rdf:about=\"\" photoshop:City=\"Subang\"");
        assertThat(words(packet).values()).hasToString("{CITY=[Subang]}");
    }

    @Test
    void ofOtherLanguagesTheDefaultIsTakenAndThenTheFirst() {
        String both = "<rdf:li xml:lang='en'>Harvest</rdf:li><rdf:li xml:lang='%s'>Ernte</rdf:li>";
        String property = "<dc:description><rdf:Alt>" + both + "</rdf:Alt></dc:description>";
        assertThat(words(Pictures.xmp(property.formatted("x-default"))).description()).isEqualTo("Ernte");
        assertThat(words(Pictures.xmp(property.formatted("de"))).description()).isEqualTo("Harvest");
        assertThat(words(Pictures.xmp(property.formatted("id-ID"))).description()).isEqualTo("Ernte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "windows-1252"})
    void everyCharacterSetIsReadable(String charset) {
        String packet = Pictures.xmp("<photoshop:City>Désa “Suka”</photoshop:City>");
        assertThat(words(packet.getBytes(Charset.forName(charset))).text(PhotoField.CITY)).isEqualTo("Désa “Suka”");
    }

    @Test
    void whatStandsBeforeTheBrokenPlaceIsRead() {
        String packet = Pictures.xmp("<photoshop:City>Subang</photoshop:City><dc:source>&x;<photoshop:Country>Indonesia</photoshop:Country>");
        assertThat(words(packet).values()).hasToString("{CITY=[Subang]}");
        assertThat(words("\u0000\u0000 lalu " + packet).values()).hasToString("{CITY=[Subang]}");
    }

    @Test
    void propertiesOfOtherStructuresAreNotThoseOfThePicture() {
        assertThat(words(Pictures.xmp("<dc:relation rdf:parseType='Resource'><photoshop:City>Bandung</photoshop:City></dc:relation>")))
                .isEqualTo(PhotoMetadata.NONE);
    }

    @Test
    void anythingInAnyPacketIsTextAndComesBackFromTheWriter() {
        PhotoMetadata words = new PhotoMetadata("]]> &amp; <rdf:li>", "\"'", "<!--", "<?x?>", "--> \ud83c\udf3e");
        assertThat(words(XmpText.whole(words))).isEqualTo(words);
        assertThat(List.of(XmpText.inSegments(words).extensionParts())).containsExactly(List.of());
    }

    private static PhotoMetadata words(String packet) {
        return words(packet.getBytes(StandardCharsets.UTF_8));
    }

    private static PhotoMetadata words(byte[] packet) {
        Blocks blocks = new Blocks();
        blocks.add(Blocks.Kind.XMP, packet);
        return XmpWords.of(blocks);
    }
}
