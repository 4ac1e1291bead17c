package naskah.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.LongText;
import naskah.document.Spans;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.storage.MemoryDataFolder;
import naskah.storage.Stored;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.panes.Panes;
import naskah.workflow.Stage;
import org.junit.jupiter.api.Test;

class OpenArticleTest {
    @Test
    void aParagraphAsLongAsABookIsOpenedInPartsAndStaysAsItIsInTheFolder() {
        Stored stored = stored("Kapal merapat pada pagi hari. ".repeat(6_500));
        OpenArticle open = OpenArticle.of(desk(), stored);
        assertThat(open.isCut(stored)).isTrue();
        assertThat(open.session().article().body().blocks())
                .extracting(block -> ((Block.Text) block).text())
                .allMatch(text -> text.length() <= LongText.LONGEST);
        assertThat(open.autosave().isUnsaved()).isFalse();
    }

    @Test
    void anyOtherArticleIsOpenedAsItIs() {
        Stored stored = stored("Kapal merapat pada pagi hari.");
        OpenArticle open = OpenArticle.of(desk(), stored);
        assertThat(open.isCut(stored)).isFalse();
        assertThat(open.session().article()).isEqualTo(stored.article());
    }

    private static Desk desk() {
        return new Desk(
                new MemoryDataFolder(Panes.NOON), Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), Panes.NOON);
    }

    private static Stored stored(String paragraph) {
        Block block = new Block.Paragraph(new BlockId("p0"), Spans.plain(paragraph));
        Article article = Panes.article().withBody(new Body(List.of(block)));
        return new Stored(article, 1, Panes.NOON.instant(), Stage.DRAFT);
    }
}
