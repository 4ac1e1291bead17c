package naskah.ui.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Caption;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.caption.WordsEdit;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.ui.caption.ArticleUse.State;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesViewModelTest {
    private static final Caption OWN = new Caption("Kata sendiri", "CMG", "Ratri", "Sawah");
    private static final Caption NEW = new Caption("Panen raya di Sari", "CMG", "Ratri", "Sawah");

    @TempDir
    Path directory;

    private PhotoFolder folder;
    private PhotoId photo;
    private Optional<EditingSession> open = Optional.empty();
    private ArticlesViewModel model;

    @BeforeEach
    void open() throws Exception {
        folder = new PhotoFolder(directory);
        photo = folder.photo(1, PhotoFolder.WORDS);
        model = new ArticlesViewModel(folder.desk, id -> open.filter(session -> session.article().id().equals(id)));
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    @Test
    void everyArticleIsListedAndOnlyThoseThatFollowedTheLibraryAreTicked() throws Exception {
        folder.showing("sama", photo);
        folder.showing("beda", photo, OWN);
        folder.showing("sudah", photo, NEW);
        folder.showing("lain", folder.photo(2, PhotoFolder.WORDS));

        model.ask(List.of(edit()), () -> { });

        assertThat(model.uses()).extracting(use -> use.article().id().toString()).containsExactlyInAnyOrder("sama", "beda");
        assertThat(use("sama").tickedProperty().get()).isTrue();
        assertThat(use("beda").tickedProperty().get()).isFalse();
        assertThat(use("beda").presentProperty().get()).isEqualTo(OWN);
    }

    @Test
    void whatIsTickedIsSavedAsARevisionOfItsOwnAndNothingElseIsTouched() throws Exception {
        folder.showing("sama", photo);
        folder.showing("beda", photo, OWN);
        model.ask(List.of(edit()), () -> { });

        model.apply();

        assertThat(folder.banner("sama")).isEqualTo(NEW);
        assertThat(folder.banner("beda")).isEqualTo(OWN);
        assertThat(use("sama").stateProperty().get()).isEqualTo(State.DONE);
        assertThat(use("beda").stateProperty().get()).isEqualTo(State.ASKED);
        assertThat(folder.revisions("sama").getFirst().kind()).isEqualTo(Revision.Kind.MARKED);
    }

    @Test
    void anArticleThatSomebodySavedMeanwhileIsShownAgainAndNotOverwritten() throws Exception {
        Article article = folder.showing("sama", photo);
        model.ask(List.of(edit()), () -> { });
        Article theirs = article.withBanner(article.banner().withCaption(OWN));
        assertThat(folder.folder.articles().save(theirs, 1, Revision.Kind.TYPED)).isInstanceOf(Saved.Ok.class);

        model.apply();

        assertThat(folder.banner("sama")).isEqualTo(OWN);
        assertThat(use("sama").stateProperty().get()).isEqualTo(State.CHANGED);
        assertThat(use("sama").tickedProperty().get()).isFalse();
        assertThat(use("sama").presentProperty().get()).isEqualTo(OWN);

        use("sama").tickedProperty().set(true);
        model.apply();
        assertThat(folder.banner("sama")).isEqualTo(NEW);
    }

    @Test
    void theOpenArticleIsEditedWhereItIsWrittenAndUndoneThere() throws Exception {
        Article article = folder.showing("sama", photo);
        EditingSession session = Panes.session(article);
        open = Optional.of(session);
        session.edit(Edit.command("headline", null), article.withHeadline("Judul yang belum disimpan"));
        model.ask(List.of(edit()), () -> { });

        model.apply();

        assertThat(session.article().banner().caption()).isEqualTo(NEW);
        assertThat(session.article().headline()).isEqualTo("Judul yang belum disimpan");
        assertThat(folder.revisions("sama")).hasSize(1);
        session.undo();
        assertThat(session.article().banner().caption()).isEqualTo(article.banner().caption());
    }

    @Test
    void wordsThatWereTypedIntoTheOpenArticleMeanwhileStay() throws Exception {
        Article article = folder.showing("sama", photo);
        EditingSession session = Panes.session(article);
        open = Optional.of(session);
        model.ask(List.of(edit()), () -> { });
        session.edit(Edit.command("banner.text", null), article.withBanner(article.banner().withCaption(OWN)));

        model.apply();

        assertThat(session.article().banner().caption()).isEqualTo(OWN);
        assertThat(use("sama").stateProperty().get()).isEqualTo(State.CHANGED);
    }

    @Test
    void twoPlacesOfOneArticleAreSavedOnce() throws Exception {
        Article article = folder.showing("sama", photo);
        Block inline = new Block.Picture(new BlockId("gambar"), photo.sha256(), OWN);
        Article both = article.withBody(article.body().splice(0, 0, List.of(inline)));
        folder.folder.articles().save(both, 1, Revision.Kind.TYPED);
        model.ask(List.of(edit()), () -> { });
        assertThat(model.uses()).hasSize(2);
        model.uses().forEach(use -> use.tickedProperty().set(true));

        model.apply();

        Article now = folder.folder.articles().find(article.id()).orElseThrow().article();
        assertThat(now.banner().caption()).isEqualTo(NEW);
        assertThat(((Block.Picture) now.body().find(new BlockId("gambar")).orElseThrow()).caption()).isEqualTo(NEW);
        assertThat(model.uses()).extracting(use -> use.stateProperty().get()).containsOnly(State.DONE);
    }

    @Test
    void aPlaceThatWasNotTickedCanBeTickedAfterItsNeighbourWasSaved() throws Exception {
        Article article = folder.showing("sama", photo);
        Block inline = new Block.Picture(new BlockId("gambar"), photo.sha256(), OWN);
        folder.folder.articles().save(
                article.withBody(article.body().splice(0, 0, List.of(inline))), 1, Revision.Kind.TYPED);
        model.ask(List.of(edit()), () -> { });
        model.apply();

        model.uses().forEach(use -> use.tickedProperty().set(true));
        model.apply();

        assertThat(model.uses()).extracting(use -> use.stateProperty().get()).containsOnly(State.DONE);
        assertThat(folder.banner("sama")).isEqualTo(NEW);
    }

    @Test
    void anArticleThatWasThrownAwayMeanwhileIsSaidToBeGone() throws Exception {
        folder.showing("sama", photo);
        model.ask(List.of(edit()), () -> { });
        folder.folder.articles().trash(new ArticleId("sama"));

        model.apply();

        assertThat(use("sama").stateProperty().get()).isEqualTo(State.GONE);
    }

    @Test
    void aChangeThatNoArticleShowsAsksNobody() throws Exception {
        folder.showing("sama", photo);
        model.ask(List.of(folder.edit(photo, PhotoFolder.WORDS.with(PhotoField.CITY, "Sari"))), () -> { });
        assertThat(model.uses()).isEmpty();
    }

    private WordsEdit edit() throws Exception {
        return folder.edit(photo, PhotoFolder.WORDS.with(PhotoField.DESCRIPTION, NEW.text()));
    }

    private ArticleUse use(String id) {
        return model.uses().stream()
                .filter(use -> use.article().id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
