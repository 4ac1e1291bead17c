package naskah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path temp;

    private Shell shell;
    private String out;

    @BeforeEach
    void fill() throws StorageException {
        shell = new Shell(temp.resolve("data"));
        out = temp.resolve("out").toString();
        shell.folder().create(TestTools.article("a1", "Judul Satu", "isi"), Revision.Kind.TYPED);
    }

    @Test
    void writesBothFormsAndPrintsTheFolder() {
        assertThat(shell.run("export", "a1", "--out", out).lines()).containsExactly(out + "/judul-satu");
        assertThat(temp.resolve("out/judul-satu/article.json")).exists();
        assertThat(temp.resolve("out/judul-satu/index.html")).exists();
    }

    @Test
    void writesOnlyTheFormThatIsAskedFor() {
        shell.run("export", "a1", "--format", "html", "--out", out);
        assertThat(temp.resolve("out/judul-satu/article.json")).doesNotExist();
        assertThat(temp.resolve("out/judul-satu/index.html")).exists();
    }

    @Test
    void takesTheFormSeveralTimesOrWithCommas() {
        shell.run("export", "a1", "--format", "html", "--format", "json", "--out", out);
        assertThat(temp.resolve("out/judul-satu/article.json")).exists();
        assertThat(shell.run("export", "a1", "--format", "JSON,html", "--out", out).code()).isZero();
    }

    @Test
    void exportsAFileWithoutTouchingTheDataFolder() throws IOException {
        Path file = Files.writeString(temp.resolve("satu.txt"), "b1|Dari Berkas|isi\nb2|Kedua|isi\n");
        assertThat(shell.run("export", file.toString(), "--out", out).lines())
                .containsExactly(out + "/dari-berkas", out + "/kedua");
        assertThat(shell.folder().count()).isEqualTo(1);
    }

    @Test
    void exportsStandardInputWithoutAnyDataFolder() {
        Shell bare = new Shell(temp.resolve("belum-ada"));
        bare.input = "b1|Dari Pipa|isi\n";
        assertThat(bare.run("export", "-", "--out", out).lines()).containsExactly(out + "/dari-pipa");
        assertThat(temp.resolve("belum-ada")).doesNotExist();
    }

    @Test
    void leavesNoScratchFolderBehind() throws IOException {
        Path file = Files.writeString(temp.resolve("satu.txt"), "b1|Judul|isi\n");
        shell.run("export", file.toString(), "--out", out);
        assertThat(shell.tools.folders.keySet()).hasSize(2);
        assertThat(shell.tools.folders.keySet()).filteredOn(Files::exists).containsExactly(shell.data);
    }

    @Test
    void writesTheOthersWhenOneIsMissing() {
        Shell.Result result = shell.run("export", "tidak-ada", "a1", "./hilang.txt", "--out", out);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lines()).containsExactly(out + "/judul-satu");
        assertThat(result.err()).contains("Tidak ada artikel tidak-ada", "hilang.txt tidak ditemukan");
    }

    @Test
    void aTargetThatIsAFileFailsWithItsName() throws IOException {
        Files.writeString(temp.resolve("out"), "sudah ada");
        Shell.Result result = shell.run("export", "a1", "--out", out);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines()).singleElement().asString().contains(out);
    }
}
