package naskah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.check.Checks;
import naskah.check.Finding;
import naskah.check.KeptPardons;
import naskah.check.Pardons;
import naskah.check.Rules;
import naskah.check.Specimen;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.format.json.ValuesJson;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoOriginal;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final PhotoId PHOTO = new PhotoId("a".repeat(64));

    @TempDir
    private Path temp;

    private Shell shell;

    @BeforeEach
    void begin() {
        shell = new Shell(temp.resolve("data"));
    }

    @Test
    void saysOfEveryFindingWhereItIsAndWhatCouldStandThere() throws IOException, StorageException {
        store("a1", "judul: Harga Naik\nRapat digelar , lalu usai.", Revision.Kind.TYPED);
        JsonNode finding = json("a1", "--rule", "SPS-01").get(0);
        assertThat(finding.get("source").asText()).isEqualTo("a1");
        assertThat(finding.get("field").asText()).isEqualTo("body");
        assertThat(finding.get("block").asText()).isEqualTo("b0");
        assertThat(finding.get("start").asInt()).isEqualTo(13);
        assertThat(finding.get("end").asInt()).isEqualTo(15);
        assertThat(finding.get("text").asText()).isEqualTo(" ,");
        assertThat(finding.get("rule").asText()).isEqualTo("SPS-01");
        assertThat(finding.get("severity").asText()).isEqualTo("warning");
        assertThat(finding.get("message").asText()).isNotBlank();
        assertThat(finding.get("suggestions").get(0).asText()).isEqualTo(",");
    }

    @Test
    void aFindingInTheFormHasNoBlock() throws IOException, StorageException {
        store("a1", "judul: Harga naik ,\nIsi.", Revision.Kind.TYPED);
        JsonNode finding = json("a1", "--rule", "SPS-01").get(0);
        assertThat(finding.get("field").asText()).isEqualTo("headline");
        assertThat(finding.get("block").isNull()).isTrue();
    }

    @Test
    void aFindingInTheCaptionOfAPictureNamesItsBlock() throws IOException, StorageException {
        Block.Picture picture = new Block.Picture(
                new BlockId("b7"), PHOTO.sha256(), new Caption("Petani menjemur padi .", "Antara", "", ""));
        shell.folder().create(article("a1", "judul: Panen").withBody(new Body(List.of(picture))), Revision.Kind.TYPED);
        JsonNode finding = json("a1", "--rule", "SPS-01").get(0);
        assertThat(finding.get("field").asText()).isEqualTo("picture:b7.text");
        assertThat(finding.get("block").asText()).isEqualTo("b7");
    }

    @Test
    void endsWithOneOnlyWhereThereIsAnError() throws StorageException {
        store("salah", "Rapat digelar 31 Februari.", Revision.Kind.TYPED);
        store("kurang", "Rapat digelar , lalu usai.", Revision.Kind.TYPED);
        assertThat(shell.run("check", "salah", "--rule", "TGL-02").code()).isEqualTo(Exit.FAILED);
        assertThat(shell.run("check", "kurang", "--rule", "SPS-01").code()).isEqualTo(Exit.DONE);
        assertThat(shell.run("check", "salah", "--rule", "SPS-01").code()).isEqualTo(Exit.DONE);
    }

    @Test
    void doesNotTellWhatIsIgnoredInTheArticle() throws StorageException {
        store("a1", "Rapat digelar 31 Februari.", Revision.Kind.TYPED);
        Article article = article("a1", "Rapat digelar 31 Februari.");
        Finding finding = Checks.of(Rules.byId("TGL-02").orElseThrow(), article).getFirst();
        Pardons pardons = Pardons.NONE.ignoringHere(finding, new Pardons.Grounds("", "", Instant.EPOCH));
        shell.folder().put(KeptPardons.setting(article.id()), ValuesJson.write(KeptPardons.values(pardons)));
        Shell.Result result = shell.run("check", "a1", "--rule", "TGL-02");
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(Exit.DONE);
    }

    @Test
    void tellsTheFindingsOfOneRuleAsTheyAreAmongAll() throws IOException, StorageException {
        store("a1", "judul: Harga naik ,\nRapat digelar , lalu usai 31 Februari.", Revision.Kind.TYPED);
        List<JsonNode> some = new ArrayList<>();
        json("a1").forEach(finding -> {
            if (finding.get("rule").asText().equals("SPS-01")) {
                some.add(finding);
            }
        });
        assertThat(json("a1", "--rule", "SPS-01")).isNotEmpty().containsExactlyElementsOf(some);
    }

    @Test
    void knowsNoOtherRulesThanThereAre() {
        assertThat(shell.run("check", "a1", "--rule", "XYZ-99").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void checksFilesAsItDoesStoredArticles() throws IOException {
        Path file = Files.writeString(temp.resolve("berita.txt"), "a9|Harga Naik|Rapat digelar , lalu usai.\n");
        assertThat(shell.run("check", file.toString(), "--rule", "SPS-01").out()).contains("SPS-01").contains(file.toString());
    }

    @Test
    void holdsACreditAgainstThePhotosOwn() throws IOException, StorageException {
        PhotoMetadata own = PhotoMetadata.NONE.with(PhotoField.CREDIT_LINE, "ANTARA FOTO / Dewi Lestari");
        shell.folder().photos.put(PHOTO, Photo.arriving(PHOTO, new PhotoOriginal("foto.jpg", PhotoFormat.JPEG, new Photo.Size(8, 6), 99), own));
        Article article = Specimen.read("takarir: Rapat dibuka.\nkredit: Reuters").withId(new ArticleId("a1"));
        shell.folder().create(article.withBanner(article.banner().withPhoto(PHOTO.sha256())), Revision.Kind.TYPED);
        JsonNode finding = json("a1", "--rule", "BRT-04").get(0);
        assertThat(finding.get("field").asText()).isEqualTo("banner.credit");
        assertThat(finding.get("suggestions").get(0).asText()).isEqualTo("ANTARA FOTO/Dewi Lestari");
    }

    @Test
    void holdsQuotationsAgainstTheArticleAsItCameIn() throws IOException, StorageException {
        store("a1", "\"Kami akan datang besok pagi,\" kata Rina.", Revision.Kind.IMPORTED);
        Article changed = article("a1", "\"Kami akan pergi besok pagi,\" kata Rina.");
        shell.folder().save(changed, 1, Revision.Kind.TYPED);
        assertThat(StreamSupport.stream(json("a1", "--rule", "BRT-17").spliterator(), false)
                        .map(finding -> finding.get("text").asText()))
                .containsExactly("Kami akan pergi besok pagi,");
    }

    private JsonNode json(String id, String... more) throws IOException {
        String[] command = new String[more.length + 3];
        System.arraycopy(new String[] {"check", id, "--json"}, 0, command, 0, 3);
        System.arraycopy(more, 0, command, 3, more.length);
        return new ObjectMapper().readTree(shell.run(command).out());
    }

    private void store(String id, String specimen, Revision.Kind kind) throws StorageException {
        shell.folder().create(article(id, specimen), kind);
    }

    private static Article article(String id, String specimen) {
        return Specimen.read(specimen).withId(new ArticleId(id));
    }
}
