package naskah.format.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Byline;
import naskah.article.NewsTime;
import naskah.article.Source;
import naskah.format.Collected;
import naskah.format.Incoming;
import naskah.format.Refusal;
import naskah.format.Refusal.Reason;
import naskah.house.House;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest {
    private static final JsonLinesReader READER = new JsonLinesReader(House.standard());
    private static final String LINE = "{\"title\":\"Judul %d\",\"published\":\"2024-05-21T11:17:36+07:00\","
            + "\"category\":\"Daerah\",\"body\":\"Isi.\"}\n";

    @Test
    void everyFieldOfALineIsRead() {
        Incoming.Read read = Collected.of(READER, """
                {"id":"arsip-1","title":"Judul","deck":"Dek","published":"21/5/2024 11.17",\
                "category":"daerah","body":"Satu,dua.,\\n\\n- Tiga.\\nEmpat.",\
                "source":"Kabar Kampung","url":"https://kabar.example/1","author":"Ani","authors":["Budi","Cici"],\
                "tags":["a","b"]}
                """).only();
        Article article = read.article();
        assertThat(article.id()).isEqualTo(new ArticleId("arsip-1"));
        assertThat(article.headline()).isEqualTo("Judul");
        assertThat(article.title().deck()).isEqualTo("Dek");
        assertThat(article.published()).contains(NewsTime.ofIso("2024-05-21T11:17:00+07:00"));
        assertThat(article.filing().category()).isEqualTo("Daerah");
        assertThat(article.body().text()).isEqualTo("Satu,dua.,\n- Tiga.\nEmpat.");
        assertThat(article.filing().source()).isEqualTo(new Source("Kabar Kampung", "https://kabar.example/1"));
        assertThat(article.filing().bylines()).extracting(Byline::name).containsExactly("Ani", "Budi", "Cici");
        assertThat(article.filing().tags()).containsExactly("a", "b");
        assertThat(read.published()).isTrue();
        assertThat(read.unplaced()).isEmpty();
    }

    @Test
    void badLinesAreRefusedWithTheirNumberAndTheRestGoesOn() {
        Collected read = Collected.of(READER, LINE.formatted(1) + "\n{\"title\":\n" + "7\n" + LINE.formatted(5)
                + "{}\n[" + "[".repeat(500)
                + "\n{\"format\":\"naskah-article\",\"version\":9}\n" + LINE.formatted(9).strip());
        assertThat(read.articles()).extracting(Article::headline).containsExactly("Judul 1", "Judul 5", "Judul 9");
        assertThat(read.refusals())
                .containsExactly(
                        refusal(Reason.TRUNCATED, 3), refusal(Reason.WRONG_SHAPE, 4), refusal(Reason.WRONG_SHAPE, 6),
                        refusal(Reason.TOO_DEEP, 7), refusal(Reason.NEWER_VERSION, 8));
    }

    @Test
    void aLineThatIsNotUtf8IsRefusedAlone() {
        byte[] lines = (LINE.formatted(1) + LINE.formatted(2).replace("Isi", "é") + LINE.formatted(3))
                .getBytes(StandardCharsets.ISO_8859_1);
        Collected read = Collected.of(READER, lines);
        assertThat(read.articles()).hasSize(2);
        assertThat(read.refusals()).containsExactly(refusal(Reason.NOT_UTF8, 2));
    }

    @Test
    void aLineOfAHundredMegabytesIsRefusedAndTheNextIsRead() throws IOException {
        InputStream huge = new ByteArrayInputStream(new byte[0]);
        byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 100; i++) {
            huge = new SequenceInputStream(huge, new ByteArrayInputStream(megabyte));
        }
        InputStream last = new ByteArrayInputStream(("\n" + LINE.formatted(2)).getBytes(StandardCharsets.UTF_8));
        Collected read = Collected.of(READER, new SequenceInputStream(huge, last));
        assertThat(read.refusals()).containsExactly(refusal(Reason.TOO_LARGE, 1));
        assertThat(read.articles()).hasSize(1);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(Collected.of(READER, "").onlyReason()).isEqualTo(Reason.EMPTY);
        assertThat(Collected.of(READER, "\n \r\n").onlyReason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void linesOfWindowsAndAByteOrderMarkAreRead() {
        assertThat(Collected.of(READER, "\ufeff" + LINE.formatted(1).replace("\n", "\r\n") + LINE.formatted(2))
                .articles()).hasSize(2);
    }

    @Test
    void aTimeThatDependsOnTheDayOfReadingIsKeptInTheNote() {
        Incoming.Read read = Collected.of(READER, LINE.formatted(1).replace("2024-05-21T11:17:36+07:00",
                "kemarin 10.00")).only();
        assertThat(read.article().published()).isEmpty();
        assertThat(read.published()).isFalse();
        assertThat(read.unplaced()).containsExactly("published: kemarin 10.00");
    }

    @Test
    void aWholeArchiveIsReadWithoutARefusal() throws IOException {
        Path archive = Path.of("../shared/corpora/indonesia-click-id/articles-dev.jsonl");
        assumeTrue(Files.exists(archive));
        AtomicInteger articles = new AtomicInteger();
        try (InputStream in = Files.newInputStream(archive)) {
            READER.read(in, "arsip", incoming -> {
                assertThat(incoming).isInstanceOf(Incoming.Read.class);
                assertThat(((Incoming.Read) incoming).published()).isTrue();
                articles.incrementAndGet();
            });
        }
        assertThat(articles.get()).isEqualTo((int) Files.lines(archive).count());
    }

    private static Refusal refusal(Reason reason, int line) {
        return new Refusal(reason, "berkas", Integer.toString(line));
    }
}
