package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import naskah.article.ArticleId;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One person approves nothing, but an embargo, a withdrawal and the trash hold on every way out all the same. */
class HouseOfOneRoutesTest {
    private static final String PASAR = "pasar";
    private static final Instant SIX = Instant.parse("2099-05-22T06:00:00+07:00");

    @TempDir
    private Path temp;

    private Terminal terminal;

    @BeforeEach
    void write() throws Exception {
        terminal = new Terminal(temp.resolve("data"));
        terminal.write(PASAR, "Pasar pagi dibuka.");
    }

    private void run(String... command) {
        assertThat(terminal.run(command).code()).isZero();
    }

    private void embargo() {
        run("submit", PASAR);
        run("approve", PASAR);
        run("embargo", PASAR, "--until", "22/5/2099 06.00");
    }

    private Path file() throws Exception {
        return Files.writeString(temp.resolve("pasar.json"), terminal.run("show", PASAR, "--json").out());
    }

    private void assertRefused(Path file, String why) {
        Path out = temp.resolve("situs");
        Terminal.Result export = terminal.run("export", file.toString(), "--out", out.toString());
        assertThat(export.code()).isEqualTo(1);
        assertThat(export.err()).contains(why);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(WayOut.class)
    void aTypedLetterDoesNotEndAnEmbargo(WayOut way) throws Exception {
        embargo();
        try (DataFolder folder = Adapters.job(terminal.data)) {
            var stored = folder.articles().find(new ArticleId(PASAR)).orElseThrow();
            folder.articles().save(stored.article().withHeadline("Pasar pagi dibuka lagi!"), stored.revision(), Revision.Kind.TYPED);
        }
        assertThat(way.leads(terminal.data, temp, PASAR, SIX.minusMillis(1))).isFalse();
        assertThat(way.leads(terminal.data, temp, PASAR, SIX)).isEqualTo(way != WayOut.SCHEDULE);
    }

    @ParameterizedTest
    @EnumSource(WayOut.class)
    void aChangedFileThatIsImportedDoesNotEndAnEmbargo(WayOut way) throws Exception {
        embargo();
        Path file = file();
        Files.writeString(file, Files.readString(file).replace("Pasar pagi dibuka.", "Pasar pagi dibuka!"));
        run("import", file.toString());
        assertThat(way.leads(terminal.data, temp, PASAR, SIX.minusMillis(1))).isFalse();
    }

    @Test
    void aFileIsNoWayAroundAnEmbargo() throws Exception {
        embargo();
        assertRefused(file(), "diembargo sampai");
    }

    @Test
    void aFileIsNoWayAroundAWithdrawal() throws Exception {
        Path file = file();
        run("publish", PASAR);
        run("withdraw", PASAR, "--reason", "Narasumbernya keliru");
        assertRefused(file, "sudah dicabut");
    }

    @Test
    void aFileIsNoWayAroundTheTrash() throws Exception {
        Path file = file();
        terminal.open(folder -> folder.articles().trash(new ArticleId(PASAR)));
        assertRefused(file, "sudah dihapus");
    }

    @Test
    void aFileOfAnArticleThatIsNotHereGoesOut() throws Exception {
        Path file = file();
        Files.writeString(file, Files.readString(file).replace("\"pasar\"", "\"pasar-lain\""));
        run("export", file.toString(), "--out", temp.resolve("situs").toString());
        assertThat(temp.resolve("situs")).isNotEmptyDirectory();
    }
}
