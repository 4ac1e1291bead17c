package naskah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import naskah.article.ArticleId;
import naskah.storage.StorageException.Cause;
import naskah.workflow.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    private Path temp;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(temp.resolve("data"));
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(temp.resolve(name), java.util.List.of(lines)).toString();
    }

    @Test
    void printsOneIdALineForEveryArticleOfEveryFile() throws IOException {
        var result = shell.run("import", file("a.jsonl", "a1|Satu|x", "a2|Dua|y"), file("b.txt", "b1|Tiga|z"));
        assertThat(result).isEqualTo(new Shell.Result(0, "a1\na2\nb1\n", ""));
    }

    @Test
    void readsStandardInputForADash() {
        shell.input = "a1|Satu|x\n";
        assertThat(shell.run("import", "-").lines()).containsExactly("a1");
    }

    @Test
    void makesTheDataFolderAndKeepsTheStage() throws Exception {
        shell.run("import", file("a.txt", "a1|Satu|x"));
        assertThat(shell.folder().find(new ArticleId("a1")).orElseThrow().stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void takesTheRestWhenOneLineIsRefusedAndNamesIt() throws IOException {
        String file = file("a.jsonl", "a1|Satu|x", "rusak", "a2|Dua|y");
        var result = shell.run("import", file);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lines()).containsExactly("a1", "a2");
        assertThat(result.err()).startsWith("naskah: " + file + ":2 tidak memuat artikel yang dikenal.");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void takesTheRestWhenOneFileIsMissing() throws IOException {
        var result = shell.run("import", temp.resolve("hilang.txt").toString(), file("a.txt", "a1|Satu|x"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lines()).containsExactly("a1");
        assertThat(result.err()).contains("hilang.txt tidak ditemukan");
    }

    @Test
    void takesAFolderThatWasExported() throws IOException {
        shell.run("import", file("a.txt", "a1|Satu|x"));
        shell.run("export", "a1", "--out", temp.resolve("out").toString());
        Shell other = new Shell(temp.resolve("other"));
        assertThat(other.run("import", temp.resolve("out/satu").toString()).lines()).containsExactly("a1");
    }

    @Test
    void aFolderWithoutAnArticleIsAFailureThatNamesTheMissingFile() {
        var result = shell.run("import", temp.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("article.json tidak ditemukan");
    }

    @Test
    void theSameArticleTwiceIsStoredOnce() throws Exception {
        String file = file("a.txt", "a1|Satu|x");
        shell.run("import", file);
        assertThat(shell.run("import", file)).isEqualTo(new Shell.Result(0, "a1\n", ""));
        assertThat(shell.folder().find(new ArticleId("a1")).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void anotherStateOfAnArticleBecomesItsNextRevision() throws Exception {
        shell.run("import", file("a.txt", "a1|Satu|x"));
        var result = shell.run("import", file("b.txt", "a1|Satu|diperbarui"));
        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("“Satu” sudah ada").contains("b.txt");
        assertThat(shell.folder().of(new ArticleId("a1"))).hasSize(2);
    }

    @Test
    void anArticleThatChangesElsewhereIsNotOverwritten() throws IOException {
        shell.run("import", file("a.txt", "a1|Satu|x"));
        shell.folder().conflicting = true;
        var result = shell.run("import", file("b.txt", "a1|Satu|lain"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("sedang diubah di tempat lain");
    }

    @Test
    void saysWhatFoundNoPlaceWithoutFailing() throws IOException {
        var result = shell.run("import", file("a.txt", "a1|Satu|apa?"));
        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("1 potong teks tanpa tempat");
    }

    @Test
    void aFullDiskEndsTheImportWithTheRemedy() throws IOException {
        shell.folder().failing = Cause.DISK_FULL;
        var result = shell.run("import", file("a.jsonl", "a1|Satu|x", "a2|Dua|y"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).singleElement().asString().contains("Tidak ada ruang lagi", "Kosongkan");
    }

    @Test
    void anArticleThatStandsTwiceInAnArchiveBecomesItsNextRevision() throws Exception {
        var result = shell.run("import", file("a.jsonl", "a1|Satu|x", "a2|Dua|y", "a1|Satu|baru"));
        assertThat(result.lines()).containsExactly("a1", "a2", "a1");
        assertThat(shell.folder().of(new ArticleId("a1"))).hasSize(2);
    }

    @Test
    void tellsHowFarALongArchiveIs() throws IOException {
        String[] lines = java.util.stream.IntStream.range(0, 2_500)
                .mapToObj(i -> "a" + i + "|Judul|isi")
                .toArray(String[]::new);
        var result = shell.run("--lang", "en", "import", file("arsip.jsonl", lines));
        assertThat(result.lines()).hasSize(2_500);
        assertThat(result.err().lines())
                .containsExactly("naskah: 1,000 articles read…", "naskah: 2,000 articles read…");
    }
}
