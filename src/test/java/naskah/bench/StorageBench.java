package naskah.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import naskah.article.Article;
import naskah.document.Body;
import naskah.storage.DataFolder;
import naskah.storage.Query;
import naskah.storage.Revision.Kind;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.PlainPhotoReader;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.workflow.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search, related news, saving and opening over an archive of {@code -Dnaskah.bench.articles} articles (20,000). */
@Tag("bench")
class StorageBench {
    private static final int ARTICLES = Integer.getInteger("naskah.bench.articles", 20_000);
    private static final int BATCH = 5_000;
    private static final int QUESTIONS = 150;

    @TempDir
    Path directory;

    private final Newsroom newsroom = new Newsroom();
    private final Random random = new Random(99);

    @Test
    void archive() throws Exception {
        try (DataFolder folder = SqliteDataFolder.open(
                directory, new PlainForm(), new PlainPhotoReader(), Clock.systemUTC(), SqliteDataFolder.Mode.JOB)) {
            load(folder);
            String target = ARTICLES <= 20_000 ? "≤ 50 ms" : "≤ 100 ms";
            search(folder, 20);
            report("search as you type, p95", search(folder, QUESTIONS), 0.95, target);
            report("list page, p95", lists(folder), 0.95, target);
            related(folder, 20);
            report("related news, p95", related(folder, QUESTIONS * 2), 0.95, target);
            report("save of a typed article, p95", saves(folder), 0.95, "< 500 ms");
            report("open an article from storage, p95", finds(folder), 0.95, "≤ 150 ms");
        }
    }

    private void load(DataFolder folder) throws StorageException {
        long start = System.nanoTime();
        for (int from = 0; from < ARTICLES; from += BATCH) {
            List<Article> batch = newsroom.articles(from, Math.min(ARTICLES, from + BATCH));
            folder.articles().createAll(batch, Kind.IMPORTED, Stage.PUBLISHED);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        line("bulk load", ARTICLES / seconds, "articles/s", "-");
        assertThat(folder.archive().count()).isEqualTo(ARTICLES);
    }

    /** Every keystroke of every question is one measurement. */
    private double[] search(DataFolder folder, int questions) throws StorageException {
        double[] times = new double[questions * 80];
        int n = 0;
        for (int i = 0; i < questions; i++) {
            String question = newsroom.question(random, newsroom.article(random.nextInt(ARTICLES)));
            for (int length = 1; length <= question.length() && n < times.length; length++) {
                Query query = Query.text(question.substring(0, length));
                long start = System.nanoTime();
                folder.archive().list(query, Optional.empty(), 50);
                times[n++] = (System.nanoTime() - start) / 1e6;
            }
        }
        return Arrays.copyOf(times, n);
    }

    private double[] lists(DataFolder folder) throws StorageException {
        double[] times = new double[QUESTIONS];
        Optional<String> key = Optional.empty();
        for (int i = 0; i < QUESTIONS; i++) {
            Query query = new Query("", Optional.empty(), Optional.of(i % 2 == 0 ? "Budaya" : "Olahraga"));
            long start = System.nanoTime();
            key = folder.archive().list(query, key, 50).next();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private double[] related(DataFolder folder, int count) throws StorageException {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            Article article = newsroom.article(random.nextInt(ARTICLES));
            long start = System.nanoTime();
            assertThat(folder.archive().related(article, 10)).isNotEmpty();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private double[] saves(DataFolder folder) throws StorageException {
        double[] times = new double[200];
        Article article = newsroom.article(ARTICLES / 2);
        Stored stored = folder.articles().find(article.id()).orElseThrow();
        for (int i = 0; i < times.length; i++) {
            Article next = article.withBody(Body.ofParagraphs(article.body().text() + "ketik".repeat(i)));
            long start = System.nanoTime();
            folder.articles().save(next, stored.revision() + i, Kind.TYPED);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private double[] finds(DataFolder folder) throws StorageException {
        double[] times = new double[200];
        for (int i = 0; i < times.length; i++) {
            Article article = newsroom.article(random.nextInt(ARTICLES));
            long start = System.nanoTime();
            folder.articles().find(article.id()).orElseThrow();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private static void report(String name, double[] times, double share, String target) {
        Arrays.sort(times);
        double value = times[(int) Math.min(times.length - 1, Math.ceil(times.length * share) - 1)];
        line(name, value, "ms", target);
        line(name.replace("p95", "slowest"), times[times.length - 1], "ms", "-");
    }

    private static void line(String name, double value, String unit, String target) {
        Figures.report(String.format(Locale.ROOT, "%s, %,d articles", name, ARTICLES), value, unit, target);
    }
}
