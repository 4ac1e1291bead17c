package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Complaints from a command line: noted, listed by their clock, answered once, and proved. */
class ComplaintCommandsTest {
    @TempDir
    private Path temp;

    private Terminal terminal;

    @BeforeEach
    void sit() throws Exception {
        terminal = new Terminal(temp.resolve("data"));
        terminal.write("pasar", "Ada 12 kios di pasar.");
    }

    private JsonNode list(String... more) throws Exception {
        String[] command = new String[more.length + 3];
        System.arraycopy(new String[] {"complaint", "list", "--json"}, 0, command, 0, 3);
        System.arraycopy(more, 0, command, 3, more.length);
        return new ObjectMapper().readTree(terminal.run(command).out());
    }

    @Test
    void theOverdueStandsFirstAndEachSaysWhatIsLeftOfItsClock() throws Exception {
        assertThat(terminal.run("complaint", "add", "pasar", "--text", "Angkanya keliru").out()).startsWith("1\t");
        Terminal.Result old = terminal.run(
                "complaint", "add", "pasar", "--text", "Komentarnya memfitnah", "--comment", "https://warta.example/p#k7",
                "--from", "Wulan", "--contact", "0812", "--received", "21/5/2024 11.17.36 WIB");
        assertThat(old.out()).isEqualTo("2\t2024-05-23T11:17:36+07:00\n");
        JsonNode all = list();
        assertThat(all).hasSize(2);
        assertThat(all.at("/0/number").asInt()).isEqualTo(2);
        assertThat(all.at("/0/overdue").asBoolean()).isTrue();
        assertThat(all.at("/0/name").asText()).isEqualTo("Wulan");
        assertThat(all.at("/1/hoursLeft").asInt()).isEqualTo(47);
        assertThat(terminal.run("complaint", "list").lines())
                .satisfiesExactly(first -> assertThat(first).contains("lewat", "memfitnah"), second -> assertThat(second).contains("sisa 47 jam"));
    }

    @Test
    void anAnswerIsGivenOnceAndTakesTheComplaintOffTheList() throws Exception {
        terminal.run("complaint", "add", "pasar", "--text", "Angkanya keliru");
        assertThat(terminal.run("complaint", "answer", "1", "--how", "Diralat").code()).isZero();
        assertThat(list()).isEmpty();
        assertThat(list("--all").at("/0/answer/how").asText()).isEqualTo("Diralat");
        assertThat(terminal.run("complaint", "answer", "1", "--how", "Ditolak").err()).contains("sudah dijawab");
        assertThat(terminal.run("complaint", "answer", "7", "--how", "Ditolak").err()).contains("nomor 7");
    }

    @Test
    void whatCannotBeIsRefusedInOneSentence() {
        assertThat(terminal.run("complaint", "add", "pasar", "--text", " ").code()).isEqualTo(2);
        assertThat(terminal.run("complaint", "add", "tiada", "--text", "x").err()).contains("tiada");
        assertThat(terminal.run("complaint", "add", "pasar", "--text", "x", "--received", "1/1/2999 10.00").err())
                .contains("masih akan datang");
        assertThat(terminal.run("complaint").code()).isEqualTo(2);
    }

    @Test
    void theEvidenceFileTellsComplaintAndAnswer() throws Exception {
        terminal.run("complaint", "add", "pasar", "--text", "Komentarnya memfitnah", "--from", "Wulan");
        terminal.run("complaint", "answer", "1", "--how", "Komentarnya dihapus");
        Path file = temp.resolve("bukti.html");
        terminal.run("evidence", "pasar", "--out", file.toString());
        assertThat(Jsoup.parse(Files.readString(file)).select("td").eachText())
                .contains("Komentarnya memfitnah", "Wulan", "Komentarnya dihapus");
    }
}
