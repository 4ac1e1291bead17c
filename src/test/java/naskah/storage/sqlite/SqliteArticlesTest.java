package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import naskah.article.Article;
import naskah.storage.Articles.State;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Revision.Kind;
import naskah.storage.StorageException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteArticlesTest implements ArticlesContract {
    @TempDir
    Path directory;

    private final Desk.HandClock clock = new Desk.HandClock();
    private DataFolder folder;

    @BeforeEach
    void open() throws StorageException {
        folder = Desk.open(directory, clock, SqliteDataFolder.Mode.WINDOW);
    }

    @AfterEach
    void close() throws StorageException {
        folder.close();
    }

    @Override
    public DataFolder folder() {
        return folder;
    }

    @Override
    public void pass(Duration time) {
        clock.pass(time);
    }

    @Test
    void ofTwoStatesNeitherIsThereWhenTheSecondCannotBeWritten() throws Exception {
        Article article = Desk.article("Pasar");
        folder.articles().create(article, Kind.TYPED);
        Desk.refuse(directory, Kind.MERGED);
        State theirs = new State(article.withHeadline("Pasar Makassar"), Kind.IMPORTED);
        State merged = new State(article.withHeadline("Pasar Jakarta"), Kind.MERGED);
        assertThatThrownBy(() -> folder.articles().saveBoth(theirs, merged, 1)).isInstanceOf(StorageException.class);
        assertThat(folder.articles().find(article.id()).orElseThrow().article()).isEqualTo(article);
        List<Revision> kept = folder.revisions().of(article.id());
        assertThat(kept).extracting(Revision::kind).containsExactly(Kind.TYPED);
    }
}
