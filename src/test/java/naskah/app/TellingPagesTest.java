package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.format.html.HtmlPage;
import naskah.format.html.PageTemplate;
import naskah.format.html.Piece;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.storage.DataFolder;
import naskah.task.Lanes;
import naskah.ui.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview tells what the export tells beside the text. */
class TellingPagesTest {
    private static final ArticleId PASAR = new ArticleId("pasar");

    @TempDir
    private Path temp;

    private Terminal terminal;

    @BeforeEach
    void publish() throws Exception {
        terminal = new Terminal(temp.resolve("data"));
        terminal.write("pasar", "Ada 12 kios di pasar.");
        terminal.run("publish", "pasar");
    }

    private String preview() throws Exception {
        try (DataFolder folder = Adapters.job(terminal.data)) {
            Desk desk = new Desk(folder, Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), InstantSource.system());
            TellingPages pages = new TellingPages(desk, PASAR, new HtmlPage(House.standard(), PageTemplate.standard()));
            Article article = folder.articles().find(PASAR).orElseThrow().article();
            List<Piece> pieces = pages.pieces(article, photo -> Optional.empty());
            return pieces.stream().map(Piece::html).collect(Collectors.joining());
        }
    }

    @Test
    void aCorrectionShowsAsSoonAsItIsNoted() throws Exception {
        assertThat(preview()).contains("Ada 12 kios").doesNotContain("13 kios");
        terminal.run("correct", "pasar", "--kind", "ralat", "--wrong", "12 kios", "--right", "13 kios");
        assertThat(preview()).contains("Ada 12 kios", "13 kios");
    }

    @Test
    void ofAWithdrawnArticleOnlyTheReasonIsLeft() throws Exception {
        terminal.run("withdraw", "pasar", "--reason", "Narasumbernya keliru");
        assertThat(preview()).contains("Narasumbernya keliru").doesNotContain("12 kios");
    }
}
