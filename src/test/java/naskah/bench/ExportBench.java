package naskah.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.document.Caption;
import naskah.format.folder.Desk;
import naskah.format.folder.ExportFolder;
import naskah.format.folder.Exported;
import naskah.format.folder.Watch;
import naskah.format.html.HtmlPage;
import naskah.format.html.PageTemplate;
import naskah.format.html.Samples;
import naskah.house.House;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many articles a second become folders, forced to disk, and how many become pages in memory. */
@Tag("bench")
class ExportBench {
    private static final int ARTICLES = 600;
    private static final Instant NOW = Instant.parse("2024-05-21T06:00:00Z");

    @TempDir
    private Path root;

    @Test
    void foldersOfTextOnly() throws Exception {
        Desk desk = new Desk(root);
        Article article = Samples.rich().withBanner(Banner.NONE);
        exported(desk, article, 50, 1, "pemanasan");
        report("export, text only, one after the other", exported(desk, article, 100, 1, "teks"), "articles/s", "none");
        report("export, text only, 8 at a time", exported(desk, article, ARTICLES, 8, "banyak"), "articles/s", ">= 200");
    }

    @Test
    void foldersWithOneCachedPicture() throws Exception {
        Desk desk = new Desk(root);
        String photo = desk.addPhoto("dermaga.jpg", 2400, 1600);
        Article article = Samples.minimal()
                .withBanner(Samples.minimal().banner().withPhoto(photo).withCaption(new Caption("Dermaga", "CMG", "", "")));
        long start = System.nanoTime();
        exported(desk, article, 1, 1, "pertama");
        report("export, picture made for the first time", (System.nanoTime() - start) / 1e6, "ms", "none");
        exported(desk, article, 50, 1, "pemanasan");
        report("export, one cached picture, one after the other", exported(desk, article, 100, 1, "foto"), "articles/s", "none");
        report("export, one cached picture, 8 at a time", exported(desk, article, ARTICLES, 8, "banyak"), "articles/s", ">= 200");
    }

    @Test
    void pagesInMemory() {
        HtmlPage page = new HtmlPage(House.standard(), PageTemplate.standard());
        long length = 0;
        long start = 0;
        for (int i = 0; i < 6_000; i++) {
            start = i == 3_000 ? System.nanoTime() : start;
            length += page.page(Samples.rich(), Samples.pictures()).length();
        }
        report("page in memory", 3_000 / ((System.nanoTime() - start) / 1e9), "articles/s", ">= 200");
        assertThat(length).isPositive();
    }

    /** Articles a second; a disk commits what several write at once together, so exports at a time cost it little more than one. */
    private static double exported(Desk desk, Article article, int count, int atATime, String name) throws Exception {
        ExportFolder exports = desk.exports();
        List<Callable<Exported>> jobs = IntStream.range(0, count)
                .<Callable<Exported>>mapToObj(i -> () -> exports.write(
                        article.withId(new ArticleId(name + i)).withSlug(name + "-" + i), NOW, desk.out(), Watch.NONE))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(atATime)) {
            long start = System.nanoTime();
            for (Future<Exported> done : threads.invokeAll(jobs)) {
                assertThat(done.get()).isInstanceOf(Exported.Done.class);
            }
            return count / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static void report(String name, double value, String unit, String target) {
        Figures.report(name, value, unit, target);
    }
}
