package naskah.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.storage.MemoryDataFolder;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.editor.Edit;
import naskah.ui.list.ListViewModel;
import naskah.ui.panes.Panes;
import naskah.workflow.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestingTest {
    private final MemoryDataFolder folder = new MemoryDataFolder(Panes.NOON);
    private final Desk desk =
            new Desk(folder, Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), Panes.NOON);
    private DeskViewModel model;
    private ArticleId id;

    @BeforeEach
    void open() throws Exception {
        Stored stored = folder.articles().create(Panes.article(), Revision.Kind.TYPED);
        id = stored.article().id();
        model = new DeskViewModel(desk, new ListViewModel(desk), OpenArticle.of(desk, stored));
    }

    private void type(String headline) {
        model.current().session().edit(
                Edit.command("headline", null), model.current().session().article().withHeadline(headline));
    }

    private String kept() throws Exception {
        return folder.articles().find(id).orElseThrow().article().headline();
    }

    @Test
    void whatIsSuggestedIsNotHandedOver() throws Exception {
        model.suggest(true);
        type("Usulan judul");
        List<Article> out = new ArrayList<>();
        model.handOver(out::add);
        assertThat(out).extracting(Article::headline).containsExactly(Panes.article().headline());
        assertThat(kept()).isEqualTo(Panes.article().headline());
    }

    @Test
    void suggestionsGoOnWhereTheyWereLeft() throws Exception {
        model.suggest(true);
        type("Usulan judul");
        model.suggest(false);
        assertThat(model.current().session().article().headline()).isEqualTo(Panes.article().headline());
        model.suggest(true);
        assertThat(model.current().session().article().headline()).isEqualTo("Usulan judul");
    }

    @Test
    void nothingOfWhatWasSuggestedCanBeUndoneIntoTheArticle() throws Exception {
        model.suggest(true);
        type("Usulan judul");
        model.suggest(false);
        model.current().session().undo();
        assertThat(kept()).isEqualTo(Panes.article().headline());
    }

    @Test
    void aWindowThatIsBuiltAgainGoesOnInTheArticleItself() {
        model.suggest(true);
        type("Usulan judul");
        OpenArticle settled = model.current().settled(desk);
        assertThat(settled.isSuggesting()).isFalse();
        assertThat(settled.session().article().headline()).isEqualTo(Panes.article().headline());
    }

    @Test
    void anArticleThatIsLeftIsSeen() throws Exception {
        model.startNew();
        assertThat(folder.reviews().seen(id, Person.ALONE.id())).hasValue(1);
    }

    @Test
    void anArticleThatHoldsNothingTakesNoSuggestions() {
        model.startNew();
        model.suggest(true);
        assertThat(model.current().isSuggesting()).isFalse();
        assertThat(model.noticeProperty().get()).isPresent();
    }

    @Test
    void whatComesInAfterTheWindowWasBuiltAgainGoesToTheNewOneAndTypingGoesOnBeingSaved() throws Exception {
        DeskViewModel next = new DeskViewModel(desk, new ListViewModel(desk), model.current());
        model.dispose();
        model.succeededBy(next);
        Stored other = folder.articles().create(
                Panes.article().withId(ArticleId.fresh()).withHeadline("Dari meja lain"), Revision.Kind.IMPORTED);
        model.imported(other.article().id());
        assertThat(next.current().id()).isEqualTo(other.article().id());
        next.current().session().edit(
                Edit.command("headline", null), other.article().withHeadline("Dari meja lain, disunting"));
        assertThat(folder.articles().find(other.article().id()).orElseThrow().article().headline()).endsWith("disunting");
    }

    @Test
    void whoGoesOnReadingFromWhereTheyHadItOpenMayBeginToSuggestMeanwhile() throws Exception {
        model.suggest(true);
        model.suggest(false);
        assertThat(folder.reviews().seen(id, Person.ALONE.id())).isEmpty();
    }
}
