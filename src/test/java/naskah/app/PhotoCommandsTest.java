package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.house.Agency;
import naskah.house.House;
import naskah.house.Pictures;
import naskah.photo.PhotoId;
import naskah.storage.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The photo desk on the command line, on a real data folder. */
class PhotoCommandsTest {
    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @TempDir
    private Path temp;

    private Terminal terminal;
    private String sawah;
    private String pasar;

    @BeforeEach
    void fill() throws IOException {
        terminal = new Terminal(temp.resolve("data"));
        sawah = terminal.add("sawah.jpg", naskah.photo.Pictures.jpeg(320, 200)).sha256();
        pasar = terminal.add("pasar.jpg", naskah.photo.Pictures.jpeg(200, 320)).sha256();
    }

    private JsonNode json(String... command) throws IOException {
        Terminal.Result result = terminal.run(command);
        assertThat(result.err()).isEmpty();
        return STRICT.readTree(result.out());
    }

    @Test
    void aFolderIsTakenInAndWhatIsNoPictureIsSaid() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("kiriman/dalam"));
        Files.write(folder.resolve("a.jpg"), naskah.photo.Pictures.jpeg(30, 20));
        Files.writeString(folder.resolve("catatan.jpg"), "bukan gambar");
        Terminal.Result result = terminal.run("photo", "import", temp.resolve("kiriman").toString(), temp + "/hilang.jpg");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lines()).singleElement().satisfies(id -> assertThat(PhotoId.isValid(id)).isTrue());
        assertThat(result.err()).contains("catatan.jpg", "hilang.jpg");
    }

    @Test
    void theSameBytesAreOnePhoto() throws IOException {
        assertThat(terminal.add("lain.jpg", naskah.photo.Pictures.jpeg(320, 200)).sha256()).isEqualTo(sawah);
        assertThat(terminal.run("photo", "list").lines()).hasSize(2);
    }

    @Test
    void whatIsSetIsListedFoundAndShown() throws IOException {
        Terminal.Result set = terminal.run(
                "photo", "set", sawah.substring(0, 8), "description=Warga memanen padi", "keywords=panen; padi", "creator=Ratri;Bagas",
                "dateCreated=2024-05-21T11:17:36+09:00", "altText=Sawah kuning");
        assertThat(set.lines()).containsExactly(sawah);
        assertThat(json("photo", "list", "--query", "memanen", "--json").findValuesAsText("id")).containsExactly(sawah);
        assertThat(json("photo", "list", "--missing", "caption", "--json").findValuesAsText("id")).containsExactly(pasar);
        JsonNode shown = json("photo", "show", sawah, "--json");
        assertThat(shown.at("/metadata/keywords").toString()).isEqualTo("[\"panen\",\"padi\"]");
        assertThat(shown.at("/metadata/dateCreated").asText()).isEqualTo("2024-05-21T11:17:36+09:00");
        assertThat(shown.at("/embedded").isEmpty()).isTrue();
        assertThat(terminal.run("photo", "show", sawah).lines())
                .contains("file\tsawah.jpg", "description\tWarga memanen padi", "creator\tRatri, Bagas");
    }

    @Test
    void anEmptyValueEmptiesTheField() throws IOException {
        terminal.run("photo", "set", sawah, "description=Lama", "expires=30/6/2030 12.00");
        terminal.run("photo", "set", sawah, "description=", "expires=");
        JsonNode shown = json("photo", "show", sawah, "--json");
        assertThat(shown.at("/metadata").has("description")).isFalse();
        assertThat(shown.at("/rights/expires").isNull()).isTrue();
    }

    @Test
    void nothingIsSetWhileOneValueMakesNoSense() throws IOException {
        Terminal.Result result = terminal.run("photo", "set", sawah, "description=Baru", "embargo=besok pagi", "oneUse=mungkin");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines()).hasSize(2);
        assertThat(json("photo", "show", sawah, "--json").at("/metadata").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"caption=x", "description", "=x", "Headline=x"})
    void anUnknownFieldIsWrongUsageAndTheKnownOnesAreNamed(String field) {
        Terminal.Result result = terminal.run("photo", "set", sawah, field);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("description", "withdrawn");
    }

    @Test
    void rightsAreSetAndFound() throws IOException {
        terminal.run("photo", "set", sawah, "withdrawn=salah orang", "oneUse=ya", "embargo=2099-01-01T00:00:00+07:00");
        JsonNode rights = json("photo", "show", sawah, "--json").at("/rights");
        assertThat(rights.at("/embargo").asText()).isEqualTo("2098-12-31T17:00:00Z");
        assertThat(rights.at("/withdrawalReason").asText()).isEqualTo("salah orang");
        assertThat(rights.at("/states").findValuesAsText("state")).containsExactly("withdrawn", "embargoed", "one-use");
        for (String state : List.of("withdrawn", "one-use", "EMBARGOED")) {
            assertThat(json("photo", "list", "--rights", state, "--json").findValuesAsText("id")).containsExactly(sawah);
        }
        assertThat(terminal.run("photo", "list", "--rights", "aneh").code()).isEqualTo(2);
    }

    @Test
    void aWithdrawnPhotoIsFoundInEveryArticleThatUsesIt() throws Exception {
        terminal.open(folder -> {
            folder.articles().create(article("satu", "Panen di sawah", sawah), Revision.Kind.TYPED);
            folder.articles().create(article("dua", "Harga beras", sawah), Revision.Kind.TYPED);
        });
        Terminal.Result set = terminal.run("photo", "set", sawah, "withdrawn=salah orang");
        assertThat(set.err()).contains("satu “Panen di sawah”", "dua “Harga beras”");
        assertThat(terminal.run("photo", "show", sawah).lines()).contains("use\tsatu\tPanen di sawah", "use\tdua\tHarga beras");
        assertThat(json("photo", "show", sawah, "--json").at("/uses").findValuesAsText("id")).containsExactly("dua", "satu");
        assertThat(json("photo", "list", "--unused", "--json").findValuesAsText("id")).containsExactly(pasar);
    }

    @Test
    void aCreditOfAnAgencyBringsItsStandingTerms() throws Exception {
        Agency warta = new Agency("Warta Foto", List.of(), "Hanya berita", OptionalInt.of(30), true);
        terminal.open(folder -> Houses.keep(
                folder, House.standard().withPictures(Pictures.STANDARD.withAgencies(List.of(warta)))));
        terminal.run("photo", "set", sawah, "agency=Warta Foto");
        JsonNode shown = json("photo", "show", sawah, "--json");
        assertThat(shown.at("/metadata/usageTerms").asText()).isEqualTo("Hanya berita");
        assertThat(shown.at("/rights/oneUse").asBoolean()).isTrue();
        assertThat(shown.at("/rights/expires").isNull()).isFalse();
    }

    @Test
    void anUnknownOrAmbiguousIdIsSaid() {
        for (String id : List.of("0000", "tidak-ada", "../../etc/passwd", "a")) {
            Terminal.Result result = terminal.run("photo", "show", id, "--json");
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("Tidak ada foto " + id);
        }
    }

    @Test
    void aContactSheetIsDrawnOfNamedPhotosOrOfThoseThatAreFound() {
        String pdf = temp.resolve("lembar.pdf").toString();
        String png = temp.resolve("lembar.png").toString();
        assertThat(terminal.run("photo", "sheet", sawah, pasar.substring(0, 10), "--out", pdf).lines()).containsExactly(pdf);
        assertThat(terminal.run("photo", "sheet", "--query", "", "--out", png).lines()).containsExactly(png);
        assertThat(Path.of(pdf)).isNotEmptyFile();
        assertThat(Path.of(png)).isNotEmptyFile();
        assertThat(terminal.run("photo", "sheet", sawah, "--out", temp + "/a.jpg").code()).isEqualTo(2);
        assertThat(terminal.run("photo", "sheet", "--out", pdf).code()).isEqualTo(2);
        assertThat(terminal.run("photo", "sheet", "--query", "tidakada", "--out", pdf).code()).isEqualTo(1);
        assertThat(terminal.run("photo", "sheet", "0000", "--out", temp + "/b.pdf").code()).isEqualTo(1);
        assertThat(temp.resolve("b.pdf")).doesNotExist();
    }

    @Test
    void withoutACommandTheRemedyIsSaid() {
        Terminal.Result result = terminal.run("photo");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("naskah photo --help");
    }

    static Article article(String id, String headline, String photo) {
        Article blank = Article.blank(new ArticleId(id));
        return blank.withHeadline(headline).withBanner(blank.banner().withPhoto(photo));
    }
}
