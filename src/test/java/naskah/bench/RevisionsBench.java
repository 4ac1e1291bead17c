package naskah.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.change.Changes;
import naskah.article.diff.ArticleDiff;
import naskah.article.diff.FactsFirst;
import naskah.format.html.HtmlPage;
import naskah.format.html.PageTemplate;
import naskah.format.html.ReviewMarks;
import naskah.format.html.ReviewPieces;
import naskah.house.House;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.PlainPhotoReader;
import naskah.storage.sqlite.Prose;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import naskah.workflow.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article with a long past, two long revisions beside each other, and the queue of a house with 100,000 articles. */
@Tag("bench")
class RevisionsBench {
    private static final int ARTICLES = 100_000;
    private static final int BATCH = 5_000;

    @TempDir
    Path directory;

    private DataFolder open() throws StorageException {
        return SqliteDataFolder.open(
                directory, new PlainForm(), new PlainPhotoReader(), Clock.systemUTC(), SqliteDataFolder.Mode.JOB);
    }

    @Test
    void anArticleOfFiveHundredRevisions() throws Exception {
        Prose prose = new Prose(3);
        Article article = prose.article(800);
        try (DataFolder folder = open()) {
            folder.articles().create(article, Revision.Kind.MARKED);
        }
        long before = Files.size(directory.resolve("naskah.db"));
        try (DataFolder folder = open()) {
            Article next = article;
            for (int i = 1; i < 500; i++) {
                next = prose.edited(next);
                folder.articles().save(next, i, Revision.Kind.MARKED);
            }
        }
        double grown = (Files.size(directory.resolve("naskah.db")) - before) / 1e6;
        Figures.report("500 revisions of 800 words", grown, "MB", "≤ 3 MB");
        double[] times = new double[60];
        for (int i = 0; i < times.length; i++) {
            try (DataFolder folder = open()) {
                times[i] = opening(folder, article.id(), 1 + i * 7);
            }
        }
        Figures.report("open an article with 500 revisions, p95", Figures.percentile(times, 95), "ms", "≤ 200 ms");
    }

    /** Its text, its revisions and one of them, its docket and journal, what is said about it and proposed for it. */
    private static double opening(DataFolder folder, ArticleId id, long earlier) throws StorageException {
        long start = System.nanoTime();
        assertThat(folder.articles().find(id)).isPresent();
        assertThat(folder.revisions().of(id)).hasSize(500);
        assertThat(folder.revisions().read(id, earlier)).isPresent();
        folder.workflow().docket(id);
        folder.workflow().journal(id);
        folder.reviews().comments(id);
        folder.reviews().proposals(id);
        return (System.nanoTime() - start) / 1e6;
    }

    @Test
    void twoRevisionsOfThreeThousandWords() {
        Prose prose = new Prose(5);
        double[] times = new double[80];
        double[] pages = new double[80];
        for (int i = 0; i < times.length; i++) {
            Article before = prose.article(3_000);
            Article after = before;
            for (int edit = 0; edit < 60; edit++) {
                after = prose.edited(after);
            }
            long start = System.nanoTime();
            FactsFirst sorted = FactsFirst.of(ArticleDiff.between(before, after));
            times[i] = (System.nanoTime() - start) / 1e6;
            assertThat(sorted.facts().size() + sorted.form().size()).isPositive();
            pages[i] = marked(before, after);
        }
        double[] warm = Arrays.copyOfRange(times, 10, times.length);
        Figures.report("word diff of two 3,000-word revisions, p95", Figures.percentile(warm, 95), "ms", "≤ 50 ms");
        double[] read = Arrays.copyOfRange(pages, 10, pages.length);
        Figures.report("their changes one by one, and the page with each marked, p95", Figures.percentile(read, 95), "ms", "none asked");
    }

    private static double marked(Article before, Article after) {
        HtmlPage page = new HtmlPage(House.standard(), PageTemplate.standard());
        long start = System.nanoTime();
        ReviewMarks marks = new ReviewMarks(Changes.between(before, after), List.of());
        assertThat(ReviewPieces.of(marks, OptionalInt.empty(), article -> page.pieces(article, photo -> Optional.empty())))
                .isNotEmpty();
        return (System.nanoTime() - start) / 1e6;
    }

    @Test
    void theQueueOfALargeHouse() throws Exception {
        Person chief = new Person(new PersonId("laras"), "Laras", Set.of(Role.COPY_CHIEF, Role.ADMINISTRATOR), true);
        Person editor = new Person(new PersonId("ratri"), "Ratri", Set.of(Role.EDITOR), true);
        Newsroom newsroom = new Newsroom();
        try (DataFolder folder = open()) {
            folder.signIn(editor.id());
            for (int from = 0; from < ARTICLES; from += BATCH) {
                folder.articles().createAll(newsroom.articles(from, from + BATCH), Revision.Kind.IMPORTED, stage(from / BATCH));
            }
            folder.people().keep(chief);
            folder.people().keep(editor);
            double[] times = new double[200];
            for (int i = 0; i < times.length; i++) {
                Person person = List.of(chief, editor).get(i % 2);
                long start = System.nanoTime();
                assertThat(folder.workflow().queue(person, Instant.now(), 50).parts()).hasSize(4);
                times[i] = (System.nanoTime() - start) / 1e6;
            }
            Figures.report("queue at 100,000 articles, p95", Figures.percentile(times, 95), "ms", "≤ 50 ms");
        }
    }

    /** Most are out; thousands stand at every other stage, far more than a house has. */
    private static Stage stage(int batch) {
        return switch (batch) {
            case 0 -> Stage.DRAFT;
            case 1 -> Stage.SUBMITTED;
            case 2 -> Stage.RETURNED;
            case 3 -> Stage.APPROVED;
            case 4 -> Stage.HELD;
            default -> Stage.PUBLISHED;
        };
    }
}
