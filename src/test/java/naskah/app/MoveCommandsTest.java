package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import naskah.document.Body;
import naskah.storage.Revision;
import naskah.storage.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles go their way by command as they go it in the window. */
class MoveCommandsTest {
    @TempDir
    private Path temp;

    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(temp.resolve("data"));
    }

    private Terminal.Result run(String command) {
        return terminal.run(command.split(" "));
    }

    @Test
    void anArticleGoesFromDraftToReadersAndBack() throws Exception {
        terminal.staff();
        terminal.write("pasar", "Pasar pagi dibuka.");
        assertThat(run("submit pasar --as ratri").out()).isEqualTo("pasar\tdiajukan\n");
        assertThat(run("return pasar --as laras --reason Periksa").out()).isEqualTo("pasar\tdikembalikan\n");
        assertThat(run("submit pasar --as ratri").code()).isZero();
        assertThat(run("approve pasar --as laras").out()).isEqualTo("pasar\tdisetujui\n");
        assertThat(run("publish pasar --as ratri").out()).isEqualTo("pasar\tterbit\n");
        assertThat(run("revise pasar --as ratri").out()).isEqualTo("pasar\tdraf\n");
        assertThat(run("hold pasar --as laras --reason Menunggu").out()).isEqualTo("pasar\tditunda\n");
        assertThat(run("release pasar --as laras").out()).isEqualTo("pasar\tdraf\n");
        assertThat(run("submit pasar --as ratri").code()).isZero();
        assertThat(run("take-back pasar --as ratri").out()).isEqualTo("pasar\tdraf\n");
    }

    @Test
    void everyArticleOfABulkHasALineOfItsOwn() throws Exception {
        terminal.staff();
        terminal.write("satu", "Pasar pagi dibuka.");
        terminal.write("dua");
        terminal.write("tiga", "Pasar malam dibuka.");
        Terminal.Result result = run("submit satu dua hilang tiga --as ratri");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lines()).containsExactly("satu\tdiajukan", "tiga\tdiajukan");
        assertThat(result.err().lines()).hasSize(2);
        assertThat(result.err()).contains("naskah: dua: Belum bisa: isi dulu isi.", "Tidak ada artikel hilang");
    }

    @Test
    void whoHasNotTheRoleIsTold() throws Exception {
        terminal.staff();
        terminal.write("pasar", "Pasar pagi dibuka.");
        run("submit pasar --as ratri");
        Terminal.Result result = run("approve pasar --as ratri");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("pasar berstatus diajukan, dan ratri tidak dapat menyetujui");
    }

    @Test
    void anOpenErrorOfTheCopyCheckStandsInTheWayOfAnApproval() throws Exception {
        terminal.staff();
        terminal.write("pasar", "Pasar dibuka pada 31 Februari 2024.");
        run("submit pasar --as ratri");
        assertThat(run("check pasar").code()).isEqualTo(1);
        assertThat(run("approve pasar --as laras").err()).contains("Masih ada kesalahan", "31 Februari");
    }

    @Test
    void anEmbargoIsTypedAsAtTheDeskAndHoldsTheExport() throws Exception {
        terminal.staff();
        terminal.write("pasar", "Pasar pagi dibuka.");
        run("submit pasar --as ratri");
        run("approve pasar --as laras");
        assertThat(terminal.run("embargo", "pasar", "--as", "laras", "--until", "31 Februari 2099 06.00").err())
                .contains("tanggal yang tidak ada");
        assertThat(terminal.run("embargo", "pasar", "--as", "laras", "--until", "22/5/2099 06.00").out())
                .isEqualTo("pasar\tdiembargo\n");
        Terminal.Result export = terminal.run("export", "pasar", "--out", temp.resolve("out").toString());
        assertThat(export.code()).isEqualTo(1);
        assertThat(export.err()).contains("diembargo sampai Jumat, 22 Mei 2099 06:00:00 WIB");
    }

    @Test
    void exportRefusesWhatIsNotApprovedAndWhatWasChangedSince() throws Exception {
        terminal.staff();
        Stored stored = terminal.write("pasar", "Pasar pagi dibuka.");
        String out = temp.resolve("out").toString();
        assertThat(terminal.run("export", "pasar", "--out", out).err()).contains("belum disetujui");
        run("submit pasar --as ratri");
        run("approve pasar --as laras");
        assertThat(terminal.run("export", "pasar", "--out", out).code()).isZero();
        terminal.save(stored.article().withBody(Body.ofParagraphs("Pasar pagi dibuka!")), Revision.Kind.MARKED);
        assertThat(terminal.run("export", "pasar", "--out", out).code()).isEqualTo(1);
    }

    @Test
    void aHouseOfOneNamesNobody() throws Exception {
        terminal.write("pasar", "Pasar pagi dibuka.");
        assertThat(run("publish pasar").out()).isEqualTo("pasar\tterbit\n");
        assertThat(run("withdraw pasar --as ratri --reason x").err()).contains("belum punya daftar orang");
        assertThat(run("withdraw pasar").err()).contains("Tulis alasannya.");
    }

    @Test
    void aHouseOfSeveralAsksWho() throws Exception {
        terminal.staff();
        terminal.write("pasar", "Pasar pagi dibuka.");
        assertThat(run("submit pasar").err()).contains("--as");
        assertThat(run("submit pasar --as bayu").err()).contains("Tidak ada bayu");
    }

    @Test
    void aPassphraseComesFromADescriptorOrTheTerminalAndNowhereElse() throws Exception {
        terminal.staff();
        terminal.write("pasar", "Pasar pagi dibuka.");
        terminal.input = "kuda laut biru\n";
        assertThat(run("person secret ratri --as ratri --new-passphrase-fd 0").code()).isZero();
        terminal.input = "";
        assertThat(run("submit pasar --as ratri").err()).contains("tanpa terminal", "--passphrase-fd");
        terminal.prompt = question -> Optional.of((question.contains("Ratri") ? "kuda laut merah" : "").toCharArray());
        assertThat(run("submit pasar --as ratri").err()).contains("Frasa sandi ratri salah");
        terminal.input = "kuda laut biru\nbaris lain\n";
        assertThat(run("submit pasar --as ratri --passphrase-fd 0").out()).isEqualTo("pasar\tdiajukan\n");
        assertThat(run("submit pasar --as ratri --passphrase-fd 9999").err()).contains("deskriptor 9999");
    }

    @Test
    void aPassphraseIsNotTakenAwayByAnEmptyLine() throws Exception {
        terminal.staff();
        terminal.write("pasar", "Pasar pagi dibuka.");
        terminal.input = "kuda laut biru\n";
        assertThat(run("person secret ratri --as ratri --new-passphrase-fd 0").code()).isZero();
        for (String line : List.of("", "\n", "abc\n")) {
            terminal.input = "kuda laut biru\n" + line;
            Terminal.Result result = run("person secret ratri --as ratri --passphrase-fd 0 --new-passphrase-fd 0");
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err()).contains("paling sedikit 4 karakter");
        }
        terminal.input = "\n";
        assertThat(run("submit pasar --as ratri --passphrase-fd 0").err()).contains("Frasa sandi ratri salah");
    }

    @Test
    void onlyAnAdministratorTakesAPassphraseAway() throws Exception {
        terminal.staff();
        terminal.write("pasar", "Pasar pagi dibuka.");
        terminal.input = "kuda laut biru\n";
        assertThat(run("person secret ratri --as ratri --new-passphrase-fd 0").code()).isZero();
        assertThat(run("person secret ratri --none --as ratri --passphrase-fd 0").err()).contains("ratri bukan pengurus");
        assertThat(run("submit pasar --as ratri").code()).isEqualTo(1);
        assertThat(run("person secret ratri --none --new-passphrase-fd 0 --as laras").code()).isEqualTo(2);
        assertThat(run("person secret ratri --none --as laras").code()).isZero();
        assertThat(run("submit pasar --as ratri").code()).isZero();
    }

    @Test
    void whoTakesAnArticleInIsWhoseTextItIs() throws Exception {
        terminal.staff();
        Path file = Files.writeString(temp.resolve("arsip.jsonl"),
                "{\"id\":\"1\",\"title\":\"Pasar pagi dibuka\",\"category\":\"Daerah\",\"body\":\"Pasar pagi dibuka.\"}\n");
        assertThat(run("import " + file).err()).contains("--as");
        assertThat(run("list").out()).isEmpty();
        String id = run("import " + file + " --as ratri").lines().getFirst();
        assertThat(run("history " + id + " --json").out()).contains("\"by\" : \"ratri\"");
    }

    @Test
    void aFileIsNoWayAroundAnApproval() throws Exception {
        terminal.write("pasar", "Pasar pagi dibuka.");
        Path file = Files.writeString(temp.resolve("pasar.json"), run("show pasar --json").out());
        assertThat(run("export " + file + " --out " + temp.resolve("sendiri")).code()).isZero();
        terminal.staff();
        assertThat(run("export " + file + " --out " + temp.resolve("bersama")).err()).contains("belum disetujui siapa pun");
        assertThat(temp.resolve("bersama")).doesNotExist();
    }

    @Test
    void theFirstPersonIsAnAdministratorAndOneAlwaysStays() {
        assertThat(run("person add ratri --name Ratri --role editor").err()).contains("Orang pertama");
        assertThat(run("person list").out()).isEmpty();
        assertThat(run("person add laras --name Laras --role administrator,copy_chief").lines())
                .containsExactly("laras\tLaras\tredaktur bahasa, pengurus");
        assertThat(run("person add ratri --name Ratri --role editor").err()).contains("--as");
        assertThat(run("person add ratri --name Ratri --role editor --as laras").code()).isZero();
        assertThat(run("person add bayu --name Bayu --role photo_desk --as ratri").err()).contains("ratri bukan pengurus");
        assertThat(run("person leave laras --as laras").err()).contains("Harus tetap ada");
        assertThat(run("person role ratri --role editor,administrator --as laras").code()).isZero();
        assertThat(run("person leave laras --as laras").out()).contains("sudah keluar");
        assertThat(run("person list --json").out()).contains("\"active\" : false", "\"ADMINISTRATOR\"");
    }

    @Test
    void aNewPassphraseIsTypedTwiceTheSame() throws Exception {
        terminal.staff();
        Deque<String> typed = new ArrayDeque<>(List.of("satu", "dua"));
        terminal.prompt = question -> Optional.of(typed.remove().toCharArray());
        assertThat(run("person secret ratri --as ratri").err()).contains("berbeda");
    }
}
