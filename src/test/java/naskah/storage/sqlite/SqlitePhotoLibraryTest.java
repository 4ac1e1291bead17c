package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import naskah.article.Article;
import naskah.photo.PhotoId;
import naskah.storage.PhotoQuery;
import naskah.storage.Stored;
import naskah.storage.Summary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlitePhotoLibraryTest implements PhotoLibraryContract, PhotoSearchContract {
    @TempDir
    Path directory;

    private final Desk.HandClock clock = new Desk.HandClock();
    private SqliteDataFolder folder;
    private PhotoShelf shelf;

    @BeforeEach
    void open() throws Exception {
        folder = Desk.open(directory.resolve("data"), clock, SqliteDataFolder.Mode.WINDOW);
        shelf = new PhotoShelf(folder, directory, clock);
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    @Override
    public PhotoShelf shelf() {
        return shelf;
    }

    @Test
    void aFolderFromBeforeTheLibraryIsTakenIntoItWhole() throws Exception {
        PhotoId shown = shelf.add("satu.png");
        PhotoId unused = shelf.add("dua.png");
        Article article = shelf.showing(shown);
        folder.database().write("go back", sql -> {
            OldTables.withoutLibrary(sql);
            return 1;
        });
        close();
        open();
        assertThat(shelf.ids(PhotoQuery.ALL)).containsExactlyInAnyOrder(shown, unused);
        assertThat(shelf.library().uses(shown)).extracting(Summary::id).containsExactly(article.id());
        assertThat(shelf.ids(PhotoQuery.text("pasar pagi"))).hasSize(2);
        assertThat(folder.articles().find(article.id()).map(Stored::article)).contains(article);
        assertThat(folder.verify(done -> { }).faults()).isEmpty();
        assertThat(directory.resolve("data/naskah.db.before-4")).isNotEmptyFile();
    }
}
