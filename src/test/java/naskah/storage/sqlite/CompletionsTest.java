package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.storage.Query;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionsTest {
    private static final int WORDS = 200;

    @TempDir
    Path directory;

    private SqliteDataFolder folder;

    @BeforeEach
    void fill() throws StorageException {
        folder = Desk.open(directory);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            articles.add(Desk.article("Judul", "Kerang" + (char) ('a' + i / 20) + (char) ('a' + i % 20)));
        }
        articles.add(Desk.article("Judul", "Kera kecil"));
        folder.articles().createAll(articles, Revision.Kind.IMPORTED, Stage.DRAFT);
    }

    @AfterEach
    void close() throws StorageException {
        folder.close();
    }

    @Test
    void noArticleIsPassedOverHoweverManyWordsBeginSo() throws Exception {
        assertThat(found("kerang", 10)).isEqualTo(WORDS);
        assertThat(found("kerangb", 10)).isEqualTo(20);
        assertThat(found("kerang", 10)).isEqualTo(found("kerang", 1_000_000));
    }

    @Test
    void fourLettersAreCompletedByTheirOwnIndex() throws Exception {
        assertThat(completed("kera")).startsWith("(\"kera\"*");
        assertThat(found("kera", 10)).isEqualTo(WORDS + 1);
    }

    @Test
    void aWordThatNoArticleHasAnyMoreCostsNothing() throws Exception {
        folder.articles().trash(folder.archive().list(Query.text("kerangaa"), Optional.empty(), 5).items().getFirst().id());
        assertThat(completed("kerang"))
                .contains("\"kerangab\"")
                .doesNotContain("\"kerangaa\"");
    }

    private String completed(String start) throws StorageException {
        return folder.database().read("complete", sql -> Completions.of(sql, start, 10));
    }

    private long found(String start, long mostRows) throws StorageException {
        return folder.database().read("count", sql -> sql.number(
                "SELECT count(*) FROM search WHERE search MATCH ?", Completions.of(sql, start, mostRows)));
    }
}
