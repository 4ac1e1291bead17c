package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import naskah.article.Article;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Spot;
import naskah.storage.Health;
import naskah.storage.Health.Fault;
import naskah.storage.Health.Kind;
import naskah.storage.Held;
import naskah.storage.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryVerificationTest {
    @TempDir
    Path directory;

    private final Desk.HandClock clock = new Desk.HandClock();
    private SqliteDataFolder folder;
    private PhotoId photo;
    private Article article;

    @BeforeEach
    void open() throws Exception {
        folder = Desk.open(directory.resolve("data"), clock, SqliteDataFolder.Mode.WINDOW);
        PhotoShelf shelf = new PhotoShelf(folder, directory, clock);
        photo = shelf.add("satu.png");
        shelf.describe(photo, new PhotoMetadata("Pasar \ud83d\udc1f pagi", "Naskah", "Ratri", "", "")
                .with(PhotoField.CITY, "Subang")
                .with(PhotoField.PERSONS_SHOWN, "Éva \ud83d\udc1f"));
        Held held = folder.library().find(photo).orElseThrow();
        folder.library().keep(held.photo().withFraming(Framing.AS_SHOT.withFocus(new Spot(0.1, 0.2))), held.revision());
        article = shelf.showing(photo);
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    private Health after(String damage) throws Exception {
        folder.database().write("damage", sql -> sql.update(damage));
        return folder.verify(done -> { });
    }

    @Test
    void aWholeLibraryHasNoFaults() throws Exception {
        assertThat(folder.verify(done -> { }).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"edited = '{'", "framing = '['", "rights = '?'"})
    void whatCannotBeReadOfAPhotoIsReported(String damage) throws Exception {
        assertThat(after("UPDATE library SET " + damage).faults()).containsExactly(new Fault(Kind.PHOTO_UNREADABLE, photo.sha256()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE library SET caption = 0",
        "DELETE FROM photo_facet WHERE facet = 'CITY'",
        "UPDATE photo_facet SET value = 'lain' WHERE facet = 'PERSON'",
        "DELETE FROM photo_search"
    })
    void aPhotoThatIsNotFoundByWhatItSaysIsReported(String damage) throws Exception {
        assertThat(after(damage).faults()).containsExactly(new Fault(Kind.PHOTO_INDEX_DIFFERS, photo.sha256()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM photo_use", "INSERT INTO photo_use (photo, article) SELECT 'tidak-ada', key FROM article"})
    void usesThatAreNotTheArticlesAreReported(String damage) throws Exception {
        assertThat(after(damage).faults()).containsExactly(new Fault(Kind.USES_DIFFER, article.id().value()));
    }

    @Test
    void aSaveOfTheArticlePutsItsUsesRight() throws Exception {
        assertThat(after("DELETE FROM photo_use").isHealthy()).isFalse();
        folder.articles().save(article.withHeadline("Pasar Sore"), 1, Revision.Kind.TYPED);
        assertThat(folder.verify(done -> { }).faults()).isEmpty();
    }
}
