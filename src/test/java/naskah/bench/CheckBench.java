package naskah.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.check.Checker;
import naskah.check.Context;
import naskah.check.Rules;
import naskah.check.Specimen;
import naskah.check.spelling.Dictionaries;
import naskah.check.spelling.DictionaryLoad;
import naskah.check.spelling.Spelling;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Spans;
import naskah.house.House;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the copy check takes: 800 words from nothing, one changed paragraph, and the dictionary's loading. */
@Tag("bench")
class CheckBench {
    private static final int ROUNDS = 60;

    @Test
    void aWholeArticleAndOneParagraph() throws Exception {
        Optional<Spelling> spelling = dictionary();
        List<Article> articles = articles();
        double[] whole = new double[ROUNDS];
        double[] paragraph = new double[ROUNDS];
        double[] wholeCpu = new double[ROUNDS];
        double[] paragraphCpu = new double[ROUNDS];
        for (int i = -ROUNDS; i < ROUNDS; i++) {
            Article article = articles.get(Math.floorMod(i, articles.size()));
            Checker checker = new Checker(Rules.all());
            double[] full = millis(() -> checker.check(article, context(article, spelling)));
            Article typed = typed(article, i);
            double[] one = millis(() -> checker.check(typed, context(typed, spelling)));
            if (i >= 0) {
                whole[i] = full[0];
                paragraph[i] = one[0];
                wholeCpu[i] = full[1];
                paragraphCpu[i] = one[1];
            }
        }
        Figures.report("full check of 800 words, p95", Figures.percentile(whole, 95), "ms", "<= 100 ms");
        Figures.report("check after one changed paragraph, p95", Figures.percentile(paragraph, 95), "ms", "<= 15 ms");
        Figures.report("the same in processor time, 800 words, p95", Figures.percentile(wholeCpu, 95), "ms", "<= 100 ms");
        Figures.report("the same in processor time, paragraph, p95", Figures.percentile(paragraphCpu, 95), "ms", "<= 15 ms");
    }

    private static Optional<Spelling> dictionary() {
        used();
        long before = used();
        long began = System.nanoTime();
        DictionaryLoad load = new Dictionaries(Optional.empty()).load();
        double took = (System.nanoTime() - began) / 1e6;
        if (!(load instanceof DictionaryLoad.Ready ready)) {
            System.out.println("no dictionary on this machine: the check is measured without it");
            return Optional.empty();
        }
        Figures.report("dictionary, first loading", took, "ms", "<= 1000 ms");
        Figures.report("dictionary, heap", (used() - before) / 1e6, "MB", "<= 20 MB");
        return Optional.of(ready.spelling());
    }

    /** Articles of about 800 words, each put together of three of the golden set. */
    private static List<Article> articles() throws Exception {
        List<Article> parts;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/artikel"))) {
            parts = files.sorted().map(CheckBench::read).toList();
        }
        List<Article> made = new ArrayList<>();
        for (int i = 0; i + 2 < parts.size(); i += 3) {
            List<Block> blocks = new ArrayList<>();
            parts.subList(i, i + 3).forEach(part -> part.body().blocks().forEach(block ->
                    blocks.add(((Block.Text) block).withId(new BlockId("b" + blocks.size())))));
            made.add(parts.get(i).withBody(new Body(blocks)));
        }
        return made;
    }

    private static Article read(Path file) {
        try {
            return Specimen.read(Files.readString(file));
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static Article typed(Article article, int round) {
        List<Block> blocks = article.body().blocks();
        Block.Text block = (Block.Text) blocks.get(Math.floorMod(round, blocks.size()));
        return article.withBody(article.body().with(block.withSpans(Spans.plain(block.text() + " Baru " + round))));
    }

    private static Context context(Article article, Optional<Spelling> spelling) {
        return new Context(
                House.standard(),
                article.published(),
                article.dateline(),
                article.filing().category(),
                spelling,
                LocalDate.of(2024, 5, 21));
    }

    /** Wall time and this thread's processor time: the second is what a busy machine does not change much. */
    private static double[] millis(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long beganCpu = threads.getCurrentThreadCpuTime();
        work.run();
        return new double[] {
            (System.nanoTime() - began) / 1e6, (threads.getCurrentThreadCpuTime() - beganCpu) / 1e6
        };
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
