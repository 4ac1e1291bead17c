package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import naskah.article.Article;
import naskah.document.Body;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A complaint is answered with one page that names every state, every step and everybody. */
class EvidenceTest {
    @TempDir
    private Path temp;

    @Test
    void onePageHoldsRevisionsStepsPersonsChangesAndHashes() throws Exception {
        Terminal terminal = new Terminal(temp.resolve("data"));
        terminal.staff();
        Article article = terminal.write("pasar", "Ada 12 kios.").article();
        terminal.save(article.withBody(Body.ofParagraphs("Ada 13 kios <baru>.")), Revision.Kind.MARKED);
        terminal.run("submit", "pasar", "--as", "ratri");
        terminal.run("approve", "pasar", "--as", "laras");
        terminal.run("publish", "pasar", "--as", "ratri");
        terminal.run("correct", "pasar", "--kind", "hakjawab", "--wrong", "13 kios", "--right", "14 kios", "--as", "laras");
        Path file = temp.resolve("bukti.html");
        Terminal.Result result = terminal.run("evidence", "pasar", "--out", file.toString());
        assertThat(result.out()).matches("\\Q" + file + "\\E\t[0-9a-f]{64}\n");
        Document page = Jsoup.parse(Files.readString(file));
        assertThat(page.select("h2").eachText())
                .contains("Langkah dan persetujuan", "Ralat, hak jawab, dan pembaruan", "Orang", "Revisi", "Isi sekarang");
        assertThat(page.select("td").eachText()).contains("menyetujui", "laras", "Ratri", "hakjawab", "14 kios", "pindah tahap");
        assertThat(page.select("del").eachText()).contains("12");
        assertThat(page.select("ins").eachText()).contains("13", "<baru>");
        assertThat(page.text()).contains(hashes(terminal));
        assertThat(page.select("script, link, img")).isEmpty();
        assertThat(terminal.run("evidence", "pasar", "--out", file.toString()).err()).contains("tidak ditimpa");
    }

    private List<String> hashes(Terminal terminal) throws Exception {
        try (DataFolder folder = Adapters.job(terminal.data)) {
            return folder.workflow().journal(new naskah.article.ArticleId("pasar")).stream().map(line -> line.hash()).toList();
        }
    }
}
