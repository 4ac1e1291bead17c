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
import naskah.storage.Stored;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.list.ListViewModel;
import org.junit.jupiter.api.Test;

class ImportedArticlesTest {
    private static final ArticleId ID = new ArticleId("satu");
    private static final Article ARTICLE = Article.blank(ID).withHeadline("Panen raya");

    private final MemoryDataFolder folder = new MemoryDataFolder(InstantSource.system());
    private final Desk desk = new Desk(
            folder, Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), InstantSource.system());
    private final ListViewModel list = new ListViewModel(desk);
    private final DeskViewModel model = new DeskViewModel(desk, list, OpenArticle.blank(desk));

    @Test
    void theLastOneIsOpened() throws Exception {
        folder.articles().create(ARTICLE, Revision.Kind.IMPORTED);
        model.imported(ID);
        assertThat(model.current().session().article()).isEqualTo(ARTICLE);
    }

    @Test
    void anotherStateOfTheArticleOnTheDeskIsShown() throws Exception {
        Stored stored = folder.articles().create(ARTICLE, Revision.Kind.IMPORTED);
        model.open(ID);
        Article other = ARTICLE.withHeadline("Panen lebih awal");
        folder.articles().save(other, stored.revision(), Revision.Kind.IMPORTED);
        model.imported(ID);
        assertThat(model.current().session().article()).isEqualTo(other);
    }
}
