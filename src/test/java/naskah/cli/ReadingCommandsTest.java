package naskah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.storage.Health;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.StorageException.Cause;
import naskah.workflow.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingCommandsTest {
    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @TempDir
    private Path temp;

    private Shell shell;

    @BeforeEach
    void fill() throws StorageException {
        shell = new Shell(temp);
        for (int i = 0; i < 8; i++) {
            Article article = TestTools.article("a" + i, "Harga beras " + i, "Isi ke-" + i)
                    .withPublished(java.util.Optional.of(NewsTime.ofIso("2024-05-21T11:17:36+07:00")));
            shell.folder().create(article, Revision.Kind.TYPED, Stage.PUBLISHED);
        }
    }

    private JsonNode json(String... command) throws IOException {
        Shell.Result result = shell.run(command);
        assertThat(result.err()).isEmpty();
        return STRICT.readTree(result.out());
    }

    @Test
    void listsAcrossPagesUpToTheLimit() {
        assertThat(shell.run("list", "--limit", "5").lines())
                .hasSize(5)
                .first()
                .isEqualTo("a0\tterbit\tSelasa, 21 Mei 2024 11:17:36 WIB\t-\tHarga beras 0");
    }

    @Test
    void listsWhatIsSearchedFor() {
        assertThat(shell.run("list", "--query", "beras 7").lines()).hasSize(1);
    }

    @Test
    void listPrintsOneJsonArray() throws IOException {
        JsonNode rows = json("list", "--json");
        assertThat(rows).hasSize(8);
        assertThat(rows.get(0).get("published").asText()).isEqualTo("2024-05-21T11:17:36+07:00");
        assertThat(rows.get(0).get("photo").isNull()).isTrue();
    }

    @Test
    void anEmptyListIsAnEmptyArray() throws IOException {
        assertThat(json("list", "--query", "tidak ada", "--json").toString()).isEqualTo("[]");
    }

    @Test
    void showPrintsTheArticlesDocument() throws IOException {
        assertThat(json("show", "a3", "--json").get("headline").asText()).isEqualTo("Harga beras 3");
    }

    @Test
    void showPrintsWhatAPersonReads() {
        assertThat(shell.run("show", "a3").lines())
                .containsSequence("Selasa, 21 Mei 2024 11:17:36 WIB", "Harga beras 3", "", "Isi ke-3");
    }

    @Test
    void controlCharactersOfAnArticleDoNotReachTheTerminal() throws StorageException {
        shell.folder().create(TestTools.article("jahat", "Judul\u001b[2J", "\u0007isi"), Revision.Kind.TYPED);
        assertThat(shell.run("show", "jahat").out()).doesNotContain("\u001b", "\u0007");
        assertThat(shell.run("list", "--query", "judul").out()).doesNotContain("\u001b");
    }

    @Test
    void relatedNeverHoldsTheArticleItself() throws IOException {
        assertThat(json("related", "a3", "--limit", "7", "--json").findValuesAsText("id"))
                .hasSize(7)
                .doesNotContain("a3");
    }

    @Test
    void revisionsAreNewestFirst() throws Exception {
        shell.folder().save(TestTools.article("a3", "Baru", "x"), 1, Revision.Kind.MARKED);
        assertThat(json("revisions", "a3", "--json").findValuesAsText("kind")).containsExactly("MARKED", "TYPED");
        assertThat(shell.run("revisions", "a3").lines().getFirst()).startsWith("2\t").contains("disimpan");
    }

    @Test
    void verifyOfAHealthyFolderIsDone() {
        Shell.Result result = shell.run("verify");
        assertThat(result.code()).isZero();
        assertThat(result.lines()).containsExactly("Diperiksa: 8 artikel, 0 gambar.");
    }

    @ParameterizedTest
    @EnumSource(Health.Kind.class)
    void verifyNamesEveryFaultAndFails(Health.Kind kind) throws IOException {
        shell.folder().faults.add(new Health.Fault(kind, "di-sini"));
        Shell.Result result = shell.run("verify", "--json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(STRICT.readTree(result.out()).at("/faults/0/where").asText()).isEqualTo("di-sini");
        assertThat(result.err()).contains("di-sini");
    }

    @Test
    void verifyNamesTheArticleAndThePhotoThatItMisses() throws IOException {
        shell.folder().faults.add(new Health.Fault(Health.Kind.ARTICLE_PHOTO_MISSING, "a1", "abc"));
        Shell.Result result = shell.run("verify", "--json");
        assertThat(STRICT.readTree(result.out()).at("/faults/0/photo").asText()).isEqualTo("abc");
        assertThat(result.err()).contains("abc", "a1");
        assertThat(shell.run("--lang", "en", "verify").err()).contains("Photo abc of article a1 is missing");
    }

    @Test
    void backupPrintsTheFileItWrote() {
        Path zip = temp.resolve("cadangan.zip");
        assertThat(shell.run("backup", zip.toString()).lines()).containsExactly(zip.toString());
        assertThat(zip).isNotEmptyFile();
    }

    @Test
    void aBackupThatFailsNamesTheFileItCouldNotWrite() {
        shell.folder().failing = Cause.DISK_FULL;
        Shell.Result result = shell.run("backup", "/penuh/cadangan.zip");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("/penuh/cadangan.zip", "Kosongkan");
    }

    @Test
    void samplesComeAndGo() throws StorageException {
        assertThat(shell.run("samples").lines()).containsExactly("contoh-1");
        assertThat(shell.run("samples", "--remove").code()).isZero();
        assertThat(shell.folder().find(new ArticleId("contoh-1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "related", "revisions"})
    void anUnknownIdFailsAndSaysWhereToLook(String command) {
        for (String id : new String[] {"tidak-ada", "bukan id!", "../../etc/passwd"}) {
            Shell.Result result = shell.run(command, id, "--json");
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("Tidak ada artikel " + id, "naskah list");
        }
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void everyFailureOfTheFolderIsOneSentenceThatNamesIt(Cause cause) {
        shell.folder().failing = cause;
        for (String command : new String[] {"list", "verify"}) {
            Shell.Result result = shell.run(command);
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err().lines()).singleElement().asString().contains(temp.toString());
        }
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Path missing = temp.resolve("salah-ketik");
        Shell.Result result = new Shell(missing).run("list");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains(missing.toString(), "--data");
        assertThat(Files.exists(missing)).isFalse();
    }
}
