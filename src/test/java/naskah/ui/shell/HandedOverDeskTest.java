package naskah.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.storage.MemoryDataFolder;
import naskah.storage.Revision;
import naskah.task.HeldLane;
import naskah.task.Lane;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.editor.Edit;
import naskah.ui.list.ListViewModel;
import org.junit.jupiter.api.Test;

/** What is on the desk goes over to another window or person: the one before has nothing to do with it any more. */
class HandedOverDeskTest {
    private final MemoryDataFolder folder = new MemoryDataFolder(InstantSource.system());

    private Desk desk(Lanes lanes) {
        return new Desk(folder, lanes, House.standard(), Messages.in(Language.INDONESIAN), InstantSource.system());
    }

    @Test
    void aSaveIsToldToTheListOnTheScreenOnly() {
        Desk desk = desk(Lanes.inline());
        ListViewModel before = new ListViewModel(desk);
        ListViewModel now = new ListViewModel(desk);
        OpenArticle open = OpenArticle.blank(desk);
        new DeskViewModel(desk, before, open).dispose();
        new DeskViewModel(desk, now, open);
        open.session().edit(Edit.command("", null), open.session().article().withHeadline("Panen raya"));
        open.autosave().flush(state -> { });
        assertThat(now.rows()).hasSize(1);
        assertThat(before.rows()).isEmpty();
    }

    @Test
    void whatWasAskedForBeforeDoesNotEndTheSavingOfWhatIsOnTheScreen() throws Exception {
        folder.articles().create(Article.blank(new ArticleId("satu")).withHeadline("Panen"), Revision.Kind.TYPED);
        HeldLane reading = new HeldLane();
        Desk desk = desk(new Lanes(Lane.inline(), reading.lane(), Lane.inline(), (delay, then) -> then.run()));
        OpenArticle open = OpenArticle.blank(desk);
        DeskViewModel before = new DeskViewModel(desk, new ListViewModel(desk), open);
        before.open(new ArticleId("satu"));
        before.dispose();
        new DeskViewModel(desk, new ListViewModel(desk), open);
        reading.runAll();
        open.session().edit(Edit.command("", null), open.session().article().withHeadline("Panen raya"));
        open.autosave().flush(state -> { });
        assertThat(folder.articles().find(open.id())).isPresent();
    }
}
