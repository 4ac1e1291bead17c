package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import naskah.storage.Revision;
import naskah.storage.Stored;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers are told after publication, from the command to the files that go out. */
class AfterPublicationTest {
    @TempDir
    private Path temp;

    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(temp.resolve("data"));
    }

    private Path export(String id) {
        Terminal.Result result = terminal.run("export", id, "--out", temp.resolve("out").toString());
        assertThat(result.code()).as(result.err()).isZero();
        return Path.of(result.lines().getFirst());
    }

    private static JsonNode json(Path folder) throws Exception {
        return new ObjectMapper().readTree(folder.resolve("article.json").toFile());
    }

    private static Document page(Path folder) throws Exception {
        return Jsoup.parse(Files.readString(folder.resolve("index.html")));
    }

    @Test
    void aWithdrawnArticleLeavesAPageThatSaysSoAndNothingOfItsText() throws Exception {
        terminal.write("pasar", "Ada 12 kios di pasar.");
        terminal.run("publish", "pasar");
        Path before = export("pasar");
        assertThat(page(before).text()).contains("Ada 12 kios");
        terminal.run("withdraw", "pasar", "--reason", "Narasumbernya keliru");
        Path after = export("pasar");
        assertThat(after).isEqualTo(before);
        assertThat(page(after).text()).contains("Berita ini dicabut pada", "Narasumbernya keliru").doesNotContain("12 kios");
        assertThat(json(after).at("/withdrawn/reason").asText()).isEqualTo("Narasumbernya keliru");
        assertThat(Files.readString(after.resolve("article.json"))).doesNotContain("12 kios");
    }

    @Test
    void bothArticlesOfACorrectionShowItAndLinkToEachOther() throws Exception {
        terminal.write("pasar", "Ada 12 kios di pasar.");
        Stored ralat = terminal.write("ralat", "Yang benar 13 kios.");
        terminal.save(ralat.article().withHeadline("Ralat berita pasar pagi"), Revision.Kind.MARKED);
        terminal.run("publish", "pasar");
        Terminal.Result noted = terminal.run(
                "correct", "pasar", "--kind", "ralat", "--wrong", "12 kios", "--right", "13 kios", "--article", "ralat");
        assertThat(noted.out()).startsWith("pasar\tralat\t");
        Path corrected = export("pasar");
        Path carrier = export("ralat");
        assertThat(page(corrected).select(".aftermath a").attr("href")).endsWith("/" + carrier.getFileName());
        assertThat(page(carrier).select(".aftermath a").attr("href")).endsWith("/" + corrected.getFileName());
        for (Path folder : new Path[] {corrected, carrier}) {
            assertThat(page(folder).select(".aftermath dd").eachText()).containsExactly("12 kios", "13 kios");
            assertThat(json(folder).at("/corrections/0/corrected").asText()).isEqualTo("pasar");
            assertThat(json(folder).at("/corrections/0/carrier").asText()).isEqualTo("ralat");
        }
    }

    @Test
    void aCorrectionWithoutItsPartsIsNotTaken() throws Exception {
        terminal.write("pasar", "Ada 12 kios di pasar.");
        assertThat(terminal.run("correct", "pasar", "--kind", "ralat", "--wrong", "x", "--right", "y").err())
                .contains("pasar tidak sedang terbit");
        terminal.run("publish", "pasar");
        assertThat(terminal.run("correct", "pasar", "--kind", "ralat", "--wrong", "12 kios").code()).isEqualTo(2);
        assertThat(terminal.run("correct", "pasar", "--kind", "ralat", "--wrong", " ", "--right", "y").code()).isEqualTo(2);
        assertThat(terminal.run("correct", "pasar", "--kind", "hapus", "--wrong", "x", "--right", "y").code()).isEqualTo(2);
        assertThat(page(export("pasar")).select(".aftermath")).isEmpty();
    }
}
