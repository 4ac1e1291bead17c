package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.photo.Pictures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** One article from nothing to print in the whole window, by the keyboard alone, and what came out compared with what was typed. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    private static final String HEADLINE = "Jembatan gantung Sukamaju dibuka lagi";
    private static final String DECK = "Warga kini menyeberang dalam lima menit.";
    private static final String PRINTED = "Selasa, 21 Mei 2024 11:17:36 WIB";
    private static final String CAPTION = "Warga melintasi jembatan gantung (Kiri)";
    private static final String ELSEWHERE = "Sejarah jembatan gantung";

    @TempDir
    static Path data;

    @TempDir
    static Path exports;

    private DeskWindow desk;

    @Start
    void start(Stage stage) throws Exception {
        DeskWindow.prepare(data, exports);
        desk = DeskWindow.open(stage, data);
    }

    @Stop
    void stop() throws Exception {
        desk.close();
    }

    @Test
    void anArticleWrittenFromNothingIsExportedFieldByFieldAsItWasTyped() throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.N);
        desk.awaitFocus("headline");
        fillForm();
        fillDetails();
        writeBody();
        fillBanner();
        chooseRelated();
        publishAndExport();
        Path folder = exports.resolve("jembatan-gantung-sukamaju-dibuka-lagi");
        assertJson(new ObjectMapper().readTree(folder.resolve("article.json").toFile()), folder);
        assertHtml(Jsoup.parse(Files.readString(folder.resolve("index.html"))), folder);
    }

    private void fillForm() {
        desk.write(HEADLINE);
        desk.fill("deck", DECK);
        desk.fill("category", "Daerah");
        desk.fill("dateline.place", "Yogya");
        desk.keys(KeyCode.DOWN);
        desk.keys(KeyCode.ENTER);
        assertThat(desk.text("dateline.place")).isEqualTo("Yogyakarta");
        assertThat(desk.note("dateline.place")).contains("Yogyakarta, Warta Naskah");
        desk.fill("byline.0.name", "Sari Wulandari");
        desk.keys(KeyCode.ENTER);
        desk.write("Budi Hartono");
        desk.tabTo("byline.1.role");
        desk.keys(KeyCode.DOWN);
        desk.fill("published", "21 Mei 2024 11:17:36");
        assertThat(desk.note("published")).isEqualTo(PRINTED);
    }

    private void fillDetails() throws Exception {
        desk.tabTo("fold.details");
        desk.keys(KeyCode.SPACE);
        desk.fill("tags", "jembatan");
        desk.keys(KeyCode.ENTER);
        desk.write("desa");
        desk.keys(KeyCode.ENTER);
    }

    private void writeBody() throws Exception {
        desk.keys(KeyCode.ALT, KeyCode.DIGIT3);
        desk.awaitFocus("body");
        desk.write("Jembatan itu ");
        desk.keys(KeyCode.CONTROL, KeyCode.B);
        desk.write("dibuka");
        desk.keys(KeyCode.CONTROL, KeyCode.B);
        desk.write(" bupati, menurut laporan");
        for (int i = 0; i < "laporan".length(); i++) {
            desk.keys(KeyCode.SHIFT, KeyCode.LEFT);
        }
        desk.keys(KeyCode.CONTROL, KeyCode.K);
        desk.awaitFocus("link-address");
        desk.write("https://warta.example/laporan");
        desk.keys(KeyCode.ENTER);
        desk.awaitFocus("body");
        desk.keys(KeyCode.END);
        desk.write(".\n\"Kami lega,\" kata Rini.\n");
        desk.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        desk.write("Tiga tahun menunggu\n");
        desk.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Q);
        desk.write("Anak saya tidak terlambat lagi.\n\n");
        desk.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT8);
        desk.write("Lebar dua meter\nPanjang seratus meter\n\nDesa berterima kasih.");
    }

    private void fillBanner() throws Exception {
        Path picture = Files.write(data.resolve("jembatan.jpg"), Pictures.jpeg(800, 500));
        desk.keys(KeyCode.ALT, KeyCode.DIGIT2);
        desk.awaitFocus("headline");
        desk.tabTo("fold.details");
        desk.keys(KeyCode.RIGHT);
        desk.awaitFocus("fold.banner");
        desk.tabTo("banner-choose");
        desk.onUi(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(picture.toFile()));
            return Clipboard.getSystemClipboard().setContent(content);
        });
        desk.keys(KeyCode.CONTROL, KeyCode.V);
        desk.await(() -> desk.text("banner-choose").startsWith("Ganti"));
        desk.fill("banner.text", CAPTION);
        desk.fill("banner.credit", "CMG");
        desk.fill("banner.photographer", "Tono Prasetya");
        desk.fill("banner.alt", "Lima orang di jembatan");
    }

    private void chooseRelated() throws Exception {
        desk.keys(KeyCode.ALT, KeyCode.DIGIT4);
        desk.awaitFocus("related-search");
        desk.write("subak");
        desk.await(() -> desk.text("related-offers").contains("Subak Tirta Wening"));
        desk.keys(KeyCode.DOWN);
        desk.keys(KeyCode.ENTER);
        desk.await(() -> desk.text("related-chosen").contains("Subak Tirta Wening"));
        desk.tabTo("related-link");
        desk.keys(KeyCode.SPACE);
        desk.awaitFocus("related-link-address");
        desk.write("https://lain.example/sejarah");
        desk.fill("related-link-headline", ELSEWHERE);
        desk.fill("related-link-time", "18 Oktober 2022 23:8:41");
        desk.keys(KeyCode.ENTER);
        desk.await(() -> desk.text("related-chosen").contains(ELSEWHERE));
    }

    private void publishAndExport() throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.ENTER);
        desk.await(() -> desk.stored(HEADLINE).filter(now -> now.stage() == naskah.workflow.Stage.PUBLISHED).isPresent());
        desk.keys(KeyCode.CONTROL, KeyCode.E);
        desk.awaitText("transfer-message", exports.resolve("jembatan-gantung-sukamaju-dibuka-lagi").toString());
    }

    private static void assertJson(JsonNode article, Path folder) {
        assertThat(article.path("headline").asText()).isEqualTo(HEADLINE);
        assertThat(article.path("deck").asText()).isEqualTo(DECK);
        assertThat(article.path("category").asText()).isEqualTo("Daerah");
        assertThat(article.path("bylines"))
                .hasToString("[{\"name\":\"Sari Wulandari\",\"role\":\"reporter\"},{\"name\":\"Budi Hartono\",\"role\":\"translator\"}]");
        assertThat(article.path("tags")).hasToString("[\"jembatan\",\"desa\"]");
        assertThat(article.path("dateline")).hasToString("{\"place\":\"Yogyakarta\",\"outlet\":\"Warta Naskah\"}");
        assertThat(article.path("published"))
                .hasToString("{\"iso\":\"2024-05-21T11:17:36+07:00\",\"zone\":\"WIB\",\"printed\":\"" + PRINTED + "\"}");
        assertThat(article.path("banner").path("caption"))
                .hasToString("{\"text\":\"" + CAPTION + "\",\"credit\":\"CMG\",\"photographer\":\"Tono Prasetya\",\"alt\":\"Lima orang di jembatan\"}");
        assertBody(article.path("body"));
        assertRelated(article.path("related"));
        String photo = article.path("banner").path("photo").asText();
        JsonNode files = StreamSupport.stream(article.path("pictures").spliterator(), false)
                .filter(each -> each.path("photo").asText().equals(photo)).findFirst().orElseThrow().path("files");
        assertThat(files).isNotEmpty().allSatisfy(each -> assertThat(folder.resolve(each.path("file").asText())).isNotEmptyFile());
    }

    private static void assertBody(JsonNode body) {
        assertThat(body).map(JourneyTest::withoutId).containsExactly(
                "paragraph [{\"text\":\"Jembatan itu \"},{\"text\":\"dibuka\",\"marks\":[\"strong\"]},"
                        + "{\"text\":\" bupati, menurut \"},"
                        + "{\"text\":\"laporan\",\"marks\":[{\"link\":\"https://warta.example/laporan\"}]},{\"text\":\".\"}]",
                "paragraph [{\"text\":\"“Kami lega,” kata Rini.\"}]",
                "heading [{\"text\":\"Tiga tahun menunggu\"}]",
                "quote [{\"text\":\"Anak saya tidak terlambat lagi.\"}]",
                "listItem [{\"text\":\"Lebar dua meter\"}]",
                "listItem [{\"text\":\"Panjang seratus meter\"}]",
                "paragraph [{\"text\":\"Desa berterima kasih.\"}]");
        assertThat(body.get(2).path("level").asInt()).isEqualTo(2);
        assertThat(body.get(4).path("list").asText()).isEqualTo("bullet");
    }

    private static String withoutId(JsonNode block) {
        return block.path("type").asText() + " " + block.path("spans");
    }

    private static void assertRelated(JsonNode related) {
        assertThat(related).hasSize(2);
        assertThat(related.get(0).path("headline").asText())
                .isEqualTo("Subak Tirta Wening Atur Giliran Air lewat Papan Digital");
        assertThat(related.get(0).path("category").asText()).isEqualTo("Ekonomi");
        assertThat(related.get(1).path("url").asText()).isEqualTo("https://lain.example/sejarah");
        assertThat(related.get(1).path("headline").asText()).isEqualTo(ELSEWHERE);
        assertThat(related.get(1).path("published").path("printed").asText())
                .isEqualTo("Selasa, 18 Oktober 2022 23:08:41 WIB");
    }

    private static void assertHtml(Document page, Path folder) {
        assertThat(page.title()).contains(HEADLINE);
        assertThat(page.select("h1").eachText()).containsExactly(HEADLINE);
        assertThat(page.select(".head .deck").eachText()).containsExactly(DECK);
        assertThat(page.select(".head .category").eachText()).containsExactly("Daerah");
        assertThat(page.select(".bylines .name").eachText()).containsExactly("Sari Wulandari", "Budi Hartono");
        assertThat(page.select(".bylines .role").last().text()).startsWith("Penerjemah");
        Element time = page.selectFirst(".published time");
        assertThat(time.text()).isEqualTo(PRINTED);
        assertThat(time.attr("datetime")).isEqualTo("2024-05-21T11:17:36+07:00");
        assertThat(page.select(".filed .tags").text()).endsWith("jembatan, desa");
        Element figure = page.selectFirst("figure");
        assertThat(figure.select(".caption").text()).isEqualTo(CAPTION);
        assertThat(figure.select(".credit").text()).isEqualTo("(CMG)");
        assertThat(figure.select(".photographer").text()).endsWith("Tono Prasetya");
        assertThat(figure.selectFirst("img").attr("alt")).isEqualTo("Lima orang di jembatan");
        assertThat(folder.resolve(figure.selectFirst("img").attr("src"))).isNotEmptyFile();
        assertText(page);
    }

    private static void assertText(Document page) {
        Element first = page.selectFirst("p:has(strong)");
        assertThat(first.text())
                .isEqualTo("Yogyakarta, Warta Naskah - Jembatan itu dibuka bupati, menurut laporan.");
        assertThat(first.select("strong").eachText()).contains("dibuka");
        assertThat(first.select("a").eachAttr("href")).containsExactly("https://warta.example/laporan");
        assertThat(page.select("p:contains(Kami lega)").text()).isEqualTo("“Kami lega,” kata Rini.");
        assertThat(page.select("blockquote").eachText()).containsExactly("Anak saya tidak terlambat lagi.");
        assertThat(page.select("h2").eachText()).startsWith("Tiga tahun menunggu");
        assertThat(page.select("ul[id$=-list] li").eachText()).containsExactly("Lebar dua meter", "Panjang seratus meter");
        assertThat(page.select(".related li .headline").eachText())
                .containsExactly("Subak Tirta Wening Atur Giliran Air lewat Papan Digital", ELSEWHERE);
        assertThat(page.select(".related a[href='https://lain.example/sejarah']").eachText()).containsExactly(ELSEWHERE);
    }
}
