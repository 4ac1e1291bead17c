package naskah.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import naskah.article.TimeInput;
import naskah.format.json.ArticleJson;
import naskah.format.json.JsonReader;
import naskah.format.jsonl.JsonLinesReader;
import naskah.format.text.SiteTextReader;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {
    private static final House HOUSE = House.standard();

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.txt", "a", "-", "a.jsonl"})
    void anExportIsReadAsJsonWhateverItsName(String name) {
        byte[] exported = ArticleJson.exported(new RandomArticles(1, false).next(), HOUSE, Map.of());
        assertThat(Readers.forFile(HOUSE, name, exported)).isInstanceOf(JsonReader.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.json", "-"})
    void severalObjectsOneALineAreAnArchive(String name) {
        assertThat(reader(name, "{\"title\":\"a\"}\n{\"title\":\"b\"}\n")).isInstanceOf(JsonLinesReader.class);
        assertThat(reader(name, "{\"title\":\n{\"title\":\"b\"}\n")).isInstanceOf(JsonLinesReader.class);
    }

    @Test
    void oneLineAloneIsWhatItsNameSays() {
        assertThat(reader("a.jsonl", "{\"title\":\"a\"}\n")).isInstanceOf(JsonLinesReader.class);
        assertThat(reader("A.JSON", "{\"title\":\"a\"}\n")).isInstanceOf(JsonReader.class);
        assertThat(reader("a.NDJSON", "{\"title\":\"" + "a".repeat(70_000))).isInstanceOf(JsonLinesReader.class);
    }

    @Test
    void anArrayOfObjectsIsJsonAndBracketsInATextAreNot() {
        assertThat(reader("-", "\ufeff [ {\"title\":\"a\"}]")).isInstanceOf(JsonReader.class);
        assertThat(reader("-", "[foto: CRI] Judul")).isInstanceOf(SiteTextReader.class);
        assertThat(reader("a.json", "nul")).isInstanceOf(JsonReader.class);
    }

    @Test
    void anyOtherTextIsASiteText() {
        assertThat(Readers.forFile(HOUSE, "x.txt", Collected.sample())).isInstanceOf(SiteTextReader.class);
        assertThat(Readers.forFile(HOUSE, "x.txt", new String(Collected.sample(), StandardCharsets.UTF_8)
                .getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(SiteTextReader.class);
        assertThat(reader("x", "")).isInstanceOf(SiteTextReader.class);
    }

    @Test
    void picturesPagesAndOtherFilesAreRefused() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0x0d, 'I', 'H', 'D', 'R'};
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
        List<byte[]> heads = Stream.concat(
                        Stream.of(png, zip),
                        Stream.of("%PDF-1.7\nx", "{\\rtf1 x}", "<!DOCTYPE html><p>x", "<?xml version='1.0'?><x/>")
                                .map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .toList();
        for (byte[] head : heads) {
            assertThat(Collected.of(Readers.forFile(HOUSE, "a.txt", head), head).onlyReason())
                    .isEqualTo(Refusal.Reason.UNKNOWN_FORMAT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ff\u00d8\u00ff\u00e1", "\u0089PNG", "GIF89a", "RIFF", "II*\0", "MM\0*", "PK\3\4", "%PDF-"})
    void aFileThatBeginsLikeNoTextIsRefusedEvenWhereItGoesOnAsText(String start) {
        byte[] head = (start + "<x:xmpmeta> kata ".repeat(40)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Collected.of(Readers.forFile(HOUSE, "a.jpg", head), head).onlyReason())
                .isEqualTo(Refusal.Reason.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRefusalAndEveryWrongTimeHasItsMessage(Language language) {
        Messages messages = Messages.in(language);
        for (Refusal.Reason reason : Refusal.Reason.values()) {
            assertThat(messages.get("import.refused." + reason, "berkas.json", "3:7")).startsWith("berkas.json:3:7 ")
                    .doesNotContain("{", "''");
        }
        for (TimeInput.Reason reason : TimeInput.Reason.values()) {
            assertThat(messages.get("form.published." + reason)).isNotBlank();
        }
    }

    private static ArticleReader reader(String name, String head) {
        byte[] bytes = head.getBytes(StandardCharsets.UTF_8);
        return Readers.forFile(HOUSE, name, bytes.length > Readers.HEAD ? java.util.Arrays.copyOf(bytes, Readers.HEAD)
                : bytes);
    }
}
