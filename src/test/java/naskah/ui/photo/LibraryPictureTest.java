package naskah.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Caption;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photo that the library has already, put into the article. */
class LibraryPictureTest {
    @TempDir
    Path place;

    private final List<Consumer<Photo>> asked = new ArrayList<>();
    private final List<PhotoId> shown = new ArrayList<>();
    private EditingSession session;
    private PictureIntake intake;
    private Photo photo;

    @BeforeEach
    void open() throws Exception {
        PaneFolder folder = new PaneFolder(place);
        folder.metadata = new PhotoMetadata("Panen di Lembah Sari", "Warta", "Ratri", "Petani dengan arit", "Panen");
        photo = folder.photos().find(new PhotoId(folder.photo("panen.png", 30, 20, 0x336699))).orElseThrow();
        session = Panes.session(Panes.article());
        intake = new PictureIntake(
                Panes.desk(folder), session, Optional.of(shelf()));
    }

    private PictureLibrary shelf() {
        return new PictureLibrary() {
            @Override
            public void choose(Article article, PictureTarget target, Consumer<Photo> chosen) {
                asked.add(chosen);
            }

            @Override
            public void show(PhotoId id) {
                shown.add(id);
            }
        };
    }

    @Test
    void thePlaceOfAPictureKnowsItsPhoto() {
        PictureTarget banner = new PictureTarget.Banner();
        assertThat(banner.photo(session.article())).isEmpty();
        intake.add(photo, banner);
        assertThat(banner.photo(session.article())).contains(photo.id());
        BlockId first = session.article().body().blocks().getFirst().id();
        assertThat(new PictureTarget.After(first).photo(session.article())).isEmpty();
        intake.add(photo, new PictureTarget.After(first));
        BlockId placed = session.article().body().blocks().get(1).id();
        assertThat(new PictureTarget.Into(placed).photo(session.article())).contains(photo.id());
    }

    @Test
    void theBannerTakesItsWordsInOneStep() {
        Article before = session.article();
        intake.choose(new PictureTarget.Banner());
        asked.getFirst().accept(photo);
        assertThat(session.article().banner().photo()).isEqualTo(photo.id().sha256());
        assertThat(session.article().banner().caption())
                .isEqualTo(new Caption("Panen di Lembah Sari", "Warta", "Ratri", "Petani dengan arit"));
        session.undo();
        assertThat(session.article()).isEqualTo(before);
    }

    @Test
    void wordsThatSomebodyWroteStay() {
        Caption own = Caption.EMPTY.withText("Panen raya");
        Article article = session.article();
        session.edit(naskah.ui.editor.Edit.command("banner", null), article.withBanner(article.banner().withCaption(own)));
        intake.add(photo, new PictureTarget.Banner());
        assertThat(session.article().banner().caption().text()).isEqualTo("Panen raya");
        assertThat(session.article().banner().caption().credit()).isEqualTo("Warta");
    }

    @Test
    void aNewPictureStandsBelowItsParagraphAndOneUndoTakesItOut() {
        Article before = session.article();
        BlockId first = before.body().blocks().getFirst().id();
        intake.add(photo, new PictureTarget.After(first));
        Block.Picture placed = (Block.Picture) session.article().body().blocks().get(1);
        assertThat(placed.photo()).isEqualTo(photo.id().sha256());
        assertThat(placed.caption().credit()).isEqualTo("Warta");
        session.undo();
        assertThat(session.article()).isEqualTo(before);
    }

    @Test
    void aPlaceThatIsGoneByThenTakesNothing() {
        Article before = session.article();
        intake.choose(new PictureTarget.Into(BlockId.fresh()));
        asked.getFirst().accept(photo);
        assertThat(session.article()).isEqualTo(before);
    }

    @Test
    void withoutALibraryNobodyIsAsked() {
        PictureIntake alone = new PictureIntake(Panes.desk(new PaneFolder(place)), session);
        assertThat(alone.library()).isEmpty();
        alone.choose(new PictureTarget.Banner());
        assertThat(asked).isEmpty();
    }
}
