package naskah.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import naskah.article.Article;
import naskah.article.NewsTime;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.format.Collected;
import naskah.format.Incoming;
import naskah.format.RandomArticles;
import naskah.format.Refusal;
import naskah.format.Refusal.Reason;
import naskah.house.House;
import naskah.photo.frame.Framing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static final House HOUSE = House.standard();
    private static final JsonReader READER = new JsonReader(HOUSE);
    private static final String HEAD = "{\"format\":\"naskah-article\",\"version\":1,";

    @Test
    void exportingImportingAndExportingAgainGivesTheSameBytes() {
        for (boolean wild : new boolean[] {false, true}) {
            RandomArticles articles = new RandomArticles(21, wild);
            for (int i = 0; i < 300; i++) {
                byte[] exported = exported(articles.next());
                Incoming.Read read = Collected.of(READER, exported).only();
                assertThat(read.unplaced()).isEmpty();
                assertThat(exported(read.article())).isEqualTo(exported);
            }
        }
    }

    @Test
    void anExportReadsAsTheSameArticleWithoutItsNote() {
        RandomArticles articles = new RandomArticles(22, false);
        for (int i = 0; i < 300; i++) {
            Article article = articles.next();
            assertThat(Collected.of(READER, exported(article)).only().article())
                    .isEqualTo(article.withFiling(article.filing().withNote("")));
        }
    }

    @Test
    void picturesAndDerivedValuesAreNotReadAsTheArticle() {
        Article article = new RandomArticles(23, false).next();
        var pictures = Map.of("ab".repeat(32), new ExportedPhoto(Framing.AS_SHOT, List.of(new ExportedPicture("gambar-1.jpg", "", 640, 480, true))));
        byte[] exported = ArticleJson.exported(article, HOUSE, pictures);
        assertThat(new String(exported, StandardCharsets.UTF_8)).contains("\"file\": \"gambar-1.jpg\"");
        Article read = Collected.of(READER, exported).only().article();
        assertThat(ArticleJson.exported(read, HOUSE, pictures)).isEqualTo(exported);
    }

    @Test
    void everyArticleOfAnArrayIsRead() {
        String first = body("\"headline\":\"Satu\",", "");
        Collected read = Collected.of(READER, "[" + first + ",7," + first.replace("Satu", "Dua") + "]");
        assertThat(read.articles()).extracting(Article::headline).containsExactly("Satu", "Dua");
        assertThat(read.refusals()).containsExactly(new Refusal(Reason.WRONG_SHAPE, "berkas", "[2]"));
    }

    @Test
    void aByteOrderMarkIsAccepted() {
        assertThat(Collected.of(READER, "\ufeff" + body("", "")).articles()).hasSize(1);
        assertThat(Collected.of(READER, body("", "").getBytes(StandardCharsets.UTF_16)).articles()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`` | EMPTY", "` \n` | EMPTY", "[] | EMPTY", "{} | WRONG_SHAPE", "7 | WRONG_SHAPE", "null | WRONG_SHAPE",
                "\"x\" | WRONG_SHAPE",
        "{\"format\":\"ninjs\",\"version\":1} | WRONG_SHAPE",
                "{\"format\":\"naskah-article\",\"version\":1} | WRONG_SHAPE",
        "{\"format\":\"naskah-article\",\"version\":1,\"body\":{}} | WRONG_SHAPE",
        "{\"format\":\"naskah-article\",\"body\":[]} | WRONG_SHAPE",
                "{\"format\":\"naskah-article\",\"version\":2} | NEWER_VERSION",
        "{\"format\":\"naskah-article\",\"version\":1.5,\"body\":[]} | NEWER_VERSION",
        "{\"a\":1,\"a\":2} | WRONG_SHAPE", "{\"a\":1} x | NOT_JSON", "{'a':1} | NOT_JSON", "{\"a\":NaN} | NOT_JSON",
                "nul | NOT_JSON",
        "{\"a\":[1,2 | TRUNCATED", "{\"a\":\"b | TRUNCATED", "[{} | TRUNCATED"})
    void whatIsNoArticleIsRefusedWithItsReason(String json, Reason reason) {
        assertThat(Collected.of(READER, json).refusals()).last().extracting(Refusal::reason).isEqualTo(reason);
        assertThat(Collected.of(READER, json).articles()).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] json = body("\"headline\":\"café\",", "").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Collected.of(READER, json).onlyReason()).isEqualTo(Reason.NOT_UTF8);
    }

    @Test
    void aBrokenTextIsRefusedWithItsPlace() {
        assertThat(Collected.of(READER, "{\n  \"a\": x}").refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.where()).startsWith("2:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x",
            " javascript:x", "file:///etc/passwd"})
    void anAddressThatCanRunSomethingBecomesText(String href) {
        Incoming.Read read = read(body("",
                "{\"type\":\"paragraph\",\"id\":\"b1\",\"spans\":[{\"text\":\"klik\",\"marks\":[\"strong\",{\"link\":\""
                + href + "\"}]}]},{\"type\":\"embed\",\"id\":\"b2\",\"title\":\"Video\",\"url\":\"" + href + "\"}"));
        assertThat(read.article().body().blocks())
                .containsExactly(
                        new Block.Paragraph(new BlockId("b1"), List.of(Span.of("klik", Mark.STRONG))),
                        new Block.Paragraph(new BlockId("b2"), List.of(Span.plain("Video " + href))));
        assertThat(read.unplaced()).hasSize(1);
        Article elsewhere = read(body("\"source\":{\"link\":\"" + href + "\"},\"related\":[{\"url\":\"" + href
                + "\"}],", "")).article();
        assertThat(elsewhere.filing().source().link()).isEmpty();
        assertThat(elsewhere.related().getFirst().url()).isEmpty();
        assertThat(elsewhere.filing().note()).contains(href.strip());
    }

    @Test
    void blocksWithBadOrEqualIdsGetTheirOwn() {
        String paragraph = "{\"type\":\"paragraph\",\"id\":\"%s\",\"spans\":[{\"text\":\"x\"}]}";
        Article article = read(body("", String.join(",", paragraph.formatted("b1"), paragraph.formatted("b1"),
                        paragraph.formatted("<x>"), "{\"type\":\"poll\",\"id\":\"b1\"}", "{\"type\":\"divider\"}")))
                                .article();
        assertThat(article.body().blocks()).extracting(Block::id).doesNotHaveDuplicates().hasSize(5)
                .startsWith(new BlockId("b1"));
        assertThat(Collected.of(READER, exported(article)).only().article()).isEqualTo(article);
    }

    @Test
    void whatHasAnotherShapeIsKeptInTheNote() {
        Incoming.Read read = read(body(
                "\"headline\":{\"x\":\"Judul\"},\"tags\":[\"a\",[\"b\"]],"
                        + "\"banner\":{\"photo\":\"../../etc\",\"mood\":\"biru\"},"
                        + "\"published\":{\"iso\":\"besok\",\"zone\":\"WIB\"},\"extra\":{\"teks\":\"penting\"},",
                "\"teks lepas\",{\"type\":\"paragraph\",\"warna\":\"merah\","
                        + "\"spans\":[{\"text\":\"x\",\"marks\":[\"underline\"]}]}"));
        assertThat(read.unplaced())
                .containsExactlyInAnyOrder(
                        "headline: {\"x\":\"Judul\"}", "tags: [\"b\"]", "banner.photo: ../../etc", "banner.mood: biru",
                        "published.iso: besok", "extra: {\"teks\":\"penting\"}", "body: teks lepas",
                                "body.warna: merah",
                        "body.spans.marks: underline");
        assertThat(read.article().filing().note().lines()).containsExactlyElementsOf(read.unplaced());
    }

    @Test
    void charactersThatAreNoTextAreCleanedAway() {
        Article article = read(body("\"headline\":\"a\\u0000b\\u202ec\\ud800d\\r\\ne\\u001b\\t.\",", "")).article();
        assertThat(article.headline()).isEqualTo("abc\ufffdd\ne\t.");
    }

    @Test
    void scriptInEveryFieldStaysText() {
        String script = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        Article article = new RandomArticles(31, false).next().withHeadline(script).withDeck(script).withSlug(script);
        Article read = Collected.of(READER, exported(article)).only().article();
        assertThat(List.of(read.headline(), read.title().deck(), read.title().slug())).containsOnly(script);
    }

    @Test
    void nestingOfAHundredThousandIsRefused() {
        assertThat(Collected.of(READER, "[".repeat(100_000)).onlyReason()).isEqualTo(Reason.TOO_DEEP);
        assertThat(Collected.of(READER, "{\"a\":".repeat(100_000)).onlyReason()).isEqualTo(Reason.TOO_DEEP);
        String deep = body("\"x\":" + "[".repeat(190) + "]".repeat(190) + ",", "");
        assertThat(Collected.of(READER, deep).articles()).hasSize(1);
    }

    @Test
    void aLongNumberIsRefused() {
        assertThat(Collected.of(READER, body("\"x\":" + "9".repeat(1_000) + ",", "")).onlyReason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(Collected.of(READER, body("\"x\":1e999999999,", "")).articles()).hasSize(1);
    }

    @Test
    void aLooseArticleIsReadByItsUsualNames() {
        Article article = read("{\"title\":\"Judul\",\"published\":\"21 Mei 2024 11.17 WITA\","
                + "\"category\":\"EKONOMI\",\"body\":\"Satu.\\n\\nDua.\"}").article();
        assertThat(article.headline()).isEqualTo("Judul");
        assertThat(article.published()).contains(NewsTime.ofIso("2024-05-21T11:17:00+08:00"));
        assertThat(article.filing().category()).isEqualTo("Ekonomi");
        assertThat(article.body().text()).isEqualTo("Satu.\nDua.");
    }

    @Test
    void aTextCutAtAnyByteIsRefusedOrWholeButNeverPartial() {
        Article article = new RandomArticles(41, false).next();
        byte[] exported = exported(article);
        Article whole = article.withFiling(article.filing().withNote(""));
        for (int end = 0; end < exported.length; end++) {
            Collected read = Collected.of(READER, Arrays.copyOf(exported, end));
            assertThat(read.all()).hasSize(1);
            assertThat(read.articles()).allMatch(whole::equals);
        }
    }

    @Test
    void anArrayCutAtAnyByteGivesOnlyWholeArticles() {
        ByteArrayOutputStream array = new ByteArrayOutputStream();
        Article article = new RandomArticles(43, false).next();
        Article whole = article.withFiling(article.filing().withNote(""));
        array.writeBytes("[".getBytes(StandardCharsets.UTF_8));
        array.writeBytes(exported(article));
        array.writeBytes(",".getBytes(StandardCharsets.UTF_8));
        array.writeBytes(exported(article));
        array.writeBytes("]".getBytes(StandardCharsets.UTF_8));
        for (int end = 0; end < array.size(); end += 3) {
            Collected read = Collected.of(READER, Arrays.copyOf(array.toByteArray(), end));
            assertThat(read.refusals()).hasSize(1);
            assertThat(read.articles()).allMatch(whole::equals);
        }
    }

    private static byte[] exported(Article article) {
        return ArticleJson.exported(article, HOUSE, Map.of());
    }

    private static String body(String members, String blocks) {
        return HEAD + "\"id\":\"n1\"," + members + "\"body\":[" + blocks + "]}";
    }

    private static Incoming.Read read(String json) {
        return Collected.of(READER, json).only();
    }
}
