package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import naskah.article.Article;
import naskah.document.Body;
import naskah.storage.Page;
import naskah.storage.Query;
import naskah.storage.Revision.Kind;
import naskah.storage.StorageException;
import naskah.storage.Summary;
import naskah.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteArchiveTest {
    @TempDir
    Path directory;

    private SqliteDataFolder folder;

    @BeforeEach
    void open() throws StorageException {
        folder = Desk.open(directory);
    }

    @AfterEach
    void close() throws StorageException {
        folder.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"", "\"\"\"", "AND", "NOT OR", "beras AND", "NEAR(a b)", "terms:beras", "beras*", "*", "(", "^beras", "-", "🎈",
        "'; DROP TABLE article; --", "%_", "§sDRAFT", "\u0000", "\uD83D", "{a}", "beras\" OR \"1", ". . .", "+", "ﷺ"
    })
    void anyTextIsAValidQuery(String text) throws Exception {
        create("Harga beras dan cabai");
        assertThat(folder.archive().list(Query.text(text), Optional.empty(), 5).items()).hasSizeBetween(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "🎈", "--", " ", "…"})
    void aTextWithoutWordsAsksForEverything(String text) throws Exception {
        create("Harga beras");
        assertThat(headlines(text)).containsExactly("Harga beras");
    }

    @Test
    void randomTextNeverBreaksASearch() throws Exception {
        create("Harga beras");
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
            }
            assertThat(folder.archive().list(Query.text(text.toString()), Optional.empty(), 5)).isNotNull();
        }
    }

    @Test
    void allWordsMustStandInTheArticleAndTheLastMayBeUnfinished() throws Exception {
        create("Harga beras naik di pasar induk");
        create("Harga cabai turun");
        assertThat(headlines("harga be")).containsExactly("Harga beras naik di pasar induk");
        assertThat(headlines("harga")).hasSize(2);
        assertThat(headlines("beras cabai")).isEmpty();
        assertThat(headlines("har beras ")).isEmpty();
    }

    @Test
    void eachLongerBeginningOfAWordFindsIt() throws Exception {
        create("Pembangunan jembatan Kalimantan");
        String word = "kalimantan";
        for (int length = 1; length <= word.length(); length++) {
            assertThat(headlines(word.substring(0, length))).hasSize(1);
        }
    }

    @Test
    void derivedFormsFindEachOther() throws Exception {
        create("Pemerintah mengirimkan bantuan");
        assertThat(headlines("pengiriman ")).hasSize(1);
        assertThat(headlines("pengiriman")).hasSize(1);
        assertThat(headlines("perintah kirim")).hasSize(1);
    }

    @Test
    void aStopWordAloneIsLookedForAndBesideOthersIsNot() throws Exception {
        create("Yang muda yang menanam");
        create("Petani menanam padi");
        assertThat(headlines("yang")).containsExactly("Yang muda yang menanam");
        assertThat(headlines("menanam yang")).hasSize(2);
    }

    @Test
    void everyIndexedFieldIsFound() throws Exception {
        folder.articles().create(Samples.full(), Kind.TYPED);
        for (String text : List.of(
                "nelayan", "enam desa ikut", "bersama", "seribu", "sulastri", "muara", "dermaga", "rekaman", "mangrove",
                "wijayanti", "demak", "tirta", "lingkungan")) {
            assertThat(headlines(text)).as(text).hasSize(1);
        }
        assertThat(headlines("tanyakan luas lahan")).as("the editor's note").isEmpty();
    }

    @Test
    void theIndexFollowsEveryEdit() throws Exception {
        Random random = new Random(5);
        List<String> vocabulary = IntStream.range(0, 30).mapToObj(i -> "kata" + (char) ('a' + i % 26) + i).toList();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            articles.add(create("Awal " + i));
        }
        long[] revisions = new long[articles.size()];
        java.util.Arrays.fill(revisions, 1);
        for (int round = 0; round < 200; round++) {
            int which = random.nextInt(articles.size());
            String text = vocabulary.get(random.nextInt(30)) + " " + vocabulary.get(random.nextInt(30));
            Article next = articles.get(which).withBody(Body.ofParagraphs(text));
            folder.articles().save(next, revisions[which]++, Kind.TYPED);
            articles.set(which, next);
            String asked = vocabulary.get(random.nextInt(30));
            assertThat(headlines(asked + " ")).containsExactlyInAnyOrderElementsOf(having(articles, asked));
        }
        assertThat(folder.verify(_ -> {}).faults()).isEmpty();
        assertThat(wrongCounts()).isZero();
    }

    @Test
    void searchResultsCanBePagedWhileArticlesAreAdded() throws Exception {
        for (int i = 0; i < 12; i++) {
            create("Pasar nomor " + i);
        }
        Page first = folder.archive().list(Query.text("pasar"), Optional.empty(), 5);
        create("Pasar baru");
        Page second = folder.archive().list(Query.text("pasar"), first.next(), 5);
        assertThat(second.items().getFirst().card().headline()).isEqualTo("Pasar nomor 6");
        assertThat(folder.archive().list(Query.text("pasar"), second.next(), 5).next()).isEmpty();
    }

    @Test
    void relatedFindsByNamesAndStemsAndNeverItself() throws Exception {
        for (int i = 0; i < 40; i++) {
            create("Cuaca hari ini " + i, "Langit cerah di banyak tempat dan angin tenang.");
        }
        create("Panen padi di Karawang", "Petani memanen padi lebih awal.");
        create("Wali Kota Hadi Purnama Resmikan Taman", "Warga datang ke taman.");
        Article writing = create(
                "Pemanenan dipercepat", "Menurut Hadi Purnama, pemanenan di daerah itu dipercepat karena angin.");
        List<String> related = folder.archive().related(writing, 5).stream()
                .map(summary -> summary.card().headline())
                .toList();
        assertThat(related.subList(0, 2))
                .containsExactlyInAnyOrder("Panen padi di Karawang", "Wali Kota Hadi Purnama Resmikan Taman");
        assertThat(related).doesNotContain("Pemanenan dipercepat");
    }

    @Test
    void anEmptyArticleOrArchiveHasNothingRelated() throws Exception {
        Article blank = Desk.article("");
        assertThat(folder.archive().related(blank, 5)).isEmpty();
        create("Sesuatu");
        assertThat(folder.archive().related(blank, 5)).isEmpty();
    }

    @Test
    void relatedOffersNothingFromTheTrash() throws Exception {
        Article gone = create("Gempa Kepulauan Aru", "Getaran terasa di Dobo.");
        for (int i = 0; i < 10; i++) {
            create("Lain " + i);
        }
        folder.articles().trash(gone.id());
        assertThat(folder.archive().related(Desk.article("Gempa susulan di Dobo"), 5)).isEmpty();
    }

    @Test
    void manyWithTheSameBeginningAreFoundToo() throws Exception {
        List<Article> many = IntStream.range(0, 3_000)
                .mapToObj(i -> Desk.article("Menanam", "menanti" + i + " mengirim"))
                .toList();
        folder.articles().createAll(many, Kind.IMPORTED, Stage.PUBLISHED);
        assertThat(folder.archive().list(Query.text("mena"), Optional.empty(), 50).items()).hasSize(50);
        assertThat(headlines("menanti2999")).hasSize(1);
    }

    private Article create(String headline, String... paragraphs) throws StorageException {
        Article article = Desk.article(headline, paragraphs);
        folder.articles().create(article, Kind.TYPED);
        return article;
    }

    private List<String> headlines(String text) throws StorageException {
        return folder.archive().list(Query.text(text), Optional.empty(), 100).items().stream()
                .map(Summary::card)
                .map(card -> card.headline())
                .toList();
    }

    private static List<String> having(List<Article> articles, String word) {
        return articles.stream()
                .filter(article -> List.of(article.body().text().split(" ")).contains(word))
                .map(Article::headline)
                .toList();
    }

    /** The kept counts against those that FTS5 finds by walking through its index. */
    private long wrongCounts() throws StorageException {
        return folder.database().alone("compare", sql -> {
            sql.run("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, search, row)");
            return sql.number(
                    """
                    SELECT count(*) FROM word w LEFT JOIN temp.vocabulary v ON v.term = w.term
                    WHERE w.docs <> coalesce(v.doc, 0)
                    """);
        });
    }
}
