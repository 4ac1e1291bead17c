package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.document.Caption;
import naskah.photo.Pictures;
import naskah.storage.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles whose photos may not go out, on the command line. */
class RightsExportTest {
    private static final Caption CAPTION =
            new Caption("Warga berbelanja di pasar.", "Warta Naskah", "Ratri", "Pasar pada pagi hari");

    @TempDir
    private Path temp;

    private Terminal terminal;
    private String photo;
    private String out;

    @BeforeEach
    void fill() throws Exception {
        terminal = new Terminal(temp.resolve("data"));
        out = temp.resolve("keluar").toString();
        photo = terminal.add("sawah.jpg", Pictures.jpeg(320, 200)).sha256();
        terminal.open(folder -> {
            folder.articles().create(PhotoCommandsTest.article("satu", "Panen raya", photo), Revision.Kind.TYPED);
            folder.articles().create(PhotoCommandsTest.article("bebas", "Tanpa foto", ""), Revision.Kind.TYPED);
        });
    }

    @Test
    void aRefusedArticleSaysWhyAndWhatToDoAndTheOthersGoOut() {
        terminal.run("photo", "set", photo, "withdrawn=salah orang");
        Terminal.Result result = terminal.run("export", "satu", "bebas", "--out", out);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lines()).containsExactly(out + "/tanpa-foto");
        assertThat(result.err()).contains("sawah.jpg", "salah orang", "--waive");
        assertThat(temp.resolve("keluar/panen-raya")).doesNotExist();
    }

    @Test
    void somebodyWhoAnswersByNameAndReasonLetsItGoFromThenOn() throws Exception {
        terminal.run("photo", "set", photo, "expires=1/1/2020 00.00");
        Terminal.Result waived =
                terminal.run("export", "satu", "--out", out, "--waive", "Ratri", "--reason", "izin lisan agensi");
        assertThat(waived.code()).isZero();
        assertThat(waived.err()).contains("atas nama Ratri");
        terminal.open(folder -> assertThat(folder.library().waivers(new ArticleId("satu")))
                .singleElement()
                .satisfies(waiver -> assertThat(waiver.by().reason()).isEqualTo("izin lisan agensi")));
        assertThat(terminal.run("export", "satu", "--out", out).code()).isZero();
        terminal.run("photo", "set", photo, "embargo=1/1/2099 00.00");
        assertThat(terminal.run("export", "satu", "--out", out).err()).contains("Diembargo").doesNotContain("habis");
    }

    @Test
    void aNameWithoutAReasonIsWrongUsage() {
        assertThat(terminal.run("export", "satu", "--out", out, "--waive", "Ratri").code()).isEqualTo(2);
        assertThat(terminal.run("export", "satu", "--out", out, "--waive", "Ratri", "--reason", " ").code()).isEqualTo(2);
    }

    @Test
    void whatIsNotApprovedIsAnsweredForByNobody() throws Exception {
        terminal.run("photo", "set", photo, "withdrawn=salah orang");
        terminal.staff();
        Terminal.Result result = terminal.run("export", "satu", "--out", out, "--waive", "Ratri", "--reason", "izin lisan");
        assertThat(result.err()).contains("belum disetujui").doesNotContain("Ratri");
        terminal.open(folder -> assertThat(folder.library().waivers(new ArticleId("satu"))).isEmpty());
    }

    @Test
    void whereThereArePersonsEachAnswersInTheirOwnName() throws Exception {
        terminal.run("photo", "set", photo, "withdrawn=salah orang");
        terminal.staff();
        approve();
        assertThat(waived("--waive", "Laras").err()).contains("--as");
        assertThat(waived("--waive", "Laras", "--as", "ratri").err()).contains("atas nama sendiri", "Laras");
        terminal.input = "kuda laut biru\n";
        terminal.run("person", "secret", "ratri", "--as", "ratri", "--new-passphrase-fd", "0");
        terminal.input = "kuda laut merah\n";
        assertThat(waived("--as", "ratri", "--waive", "--passphrase-fd", "0").err()).contains("Frasa sandi ratri salah");
        terminal.open(folder -> assertThat(folder.library().waivers(new ArticleId("pasar"))).isEmpty());
        assertThat(temp.resolve("keluar")).doesNotExist();
        assertThat(waived("--as", "laras", "--waive").code()).isZero();
        terminal.open(folder -> assertThat(folder.library().waivers(new ArticleId("pasar")))
                .extracting(waiver -> waiver.by().name()).containsExactly("Laras"));
    }

    /** An article with the photo goes its way to readers. */
    private void approve() throws Exception {
        Article article = terminal.write("pasar", "Pasar pagi dibuka.").article();
        terminal.save(article.withBanner(new Banner(photo, CAPTION)), Revision.Kind.MARKED);
        terminal.run("submit", "pasar", "--as", "ratri");
        assertThat(terminal.run("approve", "pasar", "--as", "laras").err()).isEmpty();
    }

    private Terminal.Result waived(String... how) {
        List<String> command = new ArrayList<>(List.of("export", "pasar", "--out", out, "--reason", "izin lisan"));
        command.addAll(List.of(how));
        return terminal.run(command.toArray(String[]::new));
    }

    @Test
    void theOneUseIsTheFirstArticlesAndARelatedCardIsNone() throws Exception {
        terminal.run("photo", "set", photo, "oneUse=ya");
        assertThat(terminal.run("export", "satu", "--out", out).code()).isZero();
        terminal.open(folder -> folder.articles().create(
                PhotoCommandsTest.article("dua", "Harga beras", photo), Revision.Kind.TYPED));
        assertThat(terminal.run("export", "satu", "dua", "--out", out).err().lines()).hasSize(2);
    }

    @Test
    void aFileIsHeldAgainstTheLibraryOfTheDesk() throws IOException {
        terminal.run("export", "satu", "--out", out);
        terminal.run("photo", "set", photo, "withdrawn=salah orang");
        Terminal.Result again = terminal.run("export", out + "/panen-raya", "--out", temp.resolve("lagi").toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("salah orang");
        try (Stream<Path> files = Files.exists(temp.resolve("lagi")) ? Files.list(temp.resolve("lagi")) : Stream.empty()) {
            assertThat(files).isEmpty();
        }
    }
}
