package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Body;
import naskah.review.Act;
import naskah.review.Anchor;
import naskah.review.Comment;
import naskah.review.CommentId;
import naskah.review.Proposal;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.workflow.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an article was, who did what with it, and what waits, told without a window. */
class PastCommandsTest {
    private static final Instant NOON = Instant.parse("2024-05-21T11:17:36+07:00");

    @TempDir
    private Path temp;

    private Terminal terminal;
    private Instant now = NOON;

    @BeforeEach
    void sit() {
        terminal = new Terminal(temp.resolve("data"));
    }

    private JsonNode json(String... command) throws Exception {
        Terminal.Result result = terminal.run(command);
        assertThat(result.err()).isEmpty();
        return new ObjectMapper().readTree(result.out());
    }

    /** Three states: marked at noon, typed from a minute later for two seconds, marked an hour later. */
    private void past() throws Exception {
        Article article = terminal.write("buku", "Isi.").article();
        try (DataFolder folder = Adapters.window(temp.resolve("data"), () -> now)) {
            Stored first = folder.articles().create(other(article, "pasar", "Ada 12 kios."), Revision.Kind.MARKED);
            now = NOON.plusSeconds(60);
            folder.articles().save(first.article().withBody(Body.ofParagraphs("Ada 13")), 1, Revision.Kind.TYPED);
            now = NOON.plusSeconds(62);
            folder.articles().save(first.article().withBody(Body.ofParagraphs("Ada 13 kios.")), 2, Revision.Kind.TYPED);
            now = NOON.plusSeconds(3600);
            folder.articles().save(first.article().withBody(Body.ofParagraphs("Ada 13 kios ramai.")), 3, Revision.Kind.MARKED);
        }
    }

    private static Article other(Article article, String id, String body) {
        return Article.blank(new ArticleId(id)).withHeadline(article.headline()).withBody(Body.ofParagraphs(body));
    }

    @Test
    void tellsToTheSecondWhatAnArticleSaid() throws Exception {
        past();
        assertThat(terminal.run("at", "pasar", "21/5/2024 11.17.35 WIB").err()).contains("pasar belum ada");
        assertThat(terminal.run("at", "pasar", "21/5/2024 11.17.36").out())
                .contains("Revisi 1, disimpan Selasa, 21 Mei 2024 11:17:36 WIB", "berlaku sampai", "Ada 12 kios.");
        assertThat(terminal.run("at", "pasar", "21/5/2024 12.17.36 WITA").out()).contains("Ada 12 kios.");
        assertThat(terminal.run("at", "pasar", "21/5/2024 11.18.37").out()).contains("Ada 12 kios.", "sedang diketik");
        assertThat(terminal.run("at", "pasar", "21/5/2024 11.18.38").out()).contains("Ada 13 kios.").doesNotContain("sedang");
        JsonNode last = json("at", "pasar", "21/5/2024 13.00", "--json");
        assertThat(last.at("/revision/number").asLong()).isEqualTo(4);
        assertThat(last.get("until").isNull()).isTrue();
        assertThat(last.at("/article/body/0/text").toString() + last.get("article")).contains("13 kios ramai");
        assertThat(terminal.run("at", "pasar", "entah").err()).contains("tidak terbaca sebagai waktu");
    }

    @Test
    void comparesRevisionsWithFactsFirst() throws Exception {
        past();
        assertThat(terminal.run("diff", "pasar", "1").lines())
                .containsExactly(
                        "Revisi 1 → 4",
                        "Fakta: 1",
                        "  angka: Paragraf: Ada [-12-]{+13+} kios{+ ramai+}.",
                        "Bentuk: 0");
        assertThat(terminal.run("diff", "pasar").lines()).contains("Revisi 3 → 4", "  Paragraf: Ada 13 kios{+ ramai+}.");
        JsonNode json = json("diff", "pasar", "1", "3", "--json");
        assertThat(json.at("/facts/0/kinds/0").asText()).isEqualTo("number");
        assertThat(json.at("/facts/0/runs/1").toString()).isEqualTo("{\"kind\":\"gone\",\"text\":\"12\"}");
        assertThat(terminal.run("diff", "pasar", "2").err()).contains("Revisi 2 dari pasar tidak ada");
    }

    @Test
    void comparesWithTheLastApprovalWhereThereIsOne() throws Exception {
        terminal.staff();
        Stored stored = terminal.write("pasar", "Ada 12 kios.");
        terminal.run("submit", "pasar", "--as", "ratri");
        terminal.run("approve", "pasar", "--as", "laras");
        terminal.save(stored.article().withBody(Body.ofParagraphs("Ada 12 kios!")), Revision.Kind.MARKED);
        terminal.save(stored.article().withBody(Body.ofParagraphs("Ada 12 kios!!")), Revision.Kind.MARKED);
        assertThat(terminal.run("diff", "pasar").out()).startsWith("Revisi 3 → 5").contains("Ada 12 kios[-.-]{+!!+}");
    }

    @Test
    void theHistoryHoldsRevisionsAndStepsInTheirOrder() throws Exception {
        terminal.staff();
        terminal.write("pasar", "Ada 12 kios.");
        terminal.run("submit", "pasar", "--as", "ratri");
        terminal.run("return", "pasar", "--as", "laras", "--reason", "Periksa angkanya");
        JsonNode history = json("history", "pasar", "--json");
        assertThat(history.get("revisions").findValuesAsText("kind")).containsExactly("MARKED", "MOVED", "MOVED");
        assertThat(history.get("revisions").findValuesAsText("by")).containsExactly("ratri", "ratri", "laras");
        assertThat(history.get("steps").findValuesAsText("deed")).containsExactly("SUBMIT", "RETURN");
        assertThat(history.at("/steps/1/reason").asText()).isEqualTo("Periksa angkanya");
        assertThat(history.get("steps").findValuesAsText("hash")).allMatch(hash -> hash.matches("[0-9a-f]{64}")).doesNotHaveDuplicates();
        Terminal.Result told = terminal.run("history", "pasar");
        assertThat(told.lines()).hasSize(5);
        assertThat(told.out()).contains("mengajukan\tratri\tdraf → diajukan", "mengembalikan\tlaras", "Periksa angkanya");
    }

    @Test
    void theQueueTellsWhatWaitsForWhom() throws Exception {
        terminal.staff();
        terminal.write("pasar", "Ada 12 kios.");
        terminal.run("submit", "pasar", "--as", "ratri");
        assertThat(terminal.run("queue", "--as", "laras").lines())
                .hasSize(5)
                .contains("Menunggu saya: 1")
                .anyMatch(line -> line.startsWith("\tpasar\tdiajukan\t") && line.endsWith("Pasar pagi dibuka lagi"));
        JsonNode mine = json("queue", "--as", "ratri", "--json");
        assertThat(mine.at("/parts/MINE/count").asLong()).isEqualTo(1);
        assertThat(mine.at("/parts/MINE/items/0/owner").asText()).isEqualTo("ratri");
        assertThat(terminal.run("queue").err()).contains("--as");
    }

    @Test
    void listsWhatIsSaidAboutAnArticleAndProposedForIt() throws Exception {
        past();
        try (DataFolder folder = Adapters.window(temp.resolve("data"), () -> now)) {
            Article article = folder.articles().find(new ArticleId("pasar")).orElseThrow().article();
            PersonId ratri = new PersonId("ratri");
            Anchor anchor = new Anchor("headline", Optional.empty(), article.headline(), Optional.empty());
            folder.reviews().keep(new Comment(
                    CommentId.fresh(), article.id(), anchor, List.of(Act.of(Act.Kind.SAID, "Kurang tajam.", ratri, NOON))));
            folder.reviews().keep(new Proposal(ratri, article, article.withBody(Body.ofParagraphs("Sepi.")), NOON));
        }
        assertThat(terminal.run("review", "pasar").out()).contains("komentar\tratri", "Kurang tajam.", "usulan\tratri", "Sepi.");
        JsonNode review = json("review", "pasar", "--json");
        assertThat(review.at("/comments/0/said/0/text").asText()).isEqualTo("Kurang tajam.");
        assertThat(review.get("suggestions").findValuesAsText("added")).contains("Sepi.");
    }
}
