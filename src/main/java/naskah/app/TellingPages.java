package naskah.app;

import java.util.List;
import naskah.aftermath.Aftermaths;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.correction.Aftermath;
import naskah.format.html.HtmlPage;
import naskah.format.html.Piece;
import naskah.format.html.PictureSources;
import naskah.storage.StorageException;
import naskah.ui.Desk;
import naskah.ui.preview.PreviewPages;

/** The preview's pages of one article, with what readers are told beside it, as its export has them. */
final class TellingPages implements PreviewPages {
    private final Desk desk;
    private final ArticleId id;
    private final HtmlPage writer;

    TellingPages(Desk desk, ArticleId id, HtmlPage writer) {
        this.desk = desk;
        this.id = id;
        this.writer = writer;
    }

    @Override
    public String page(Article article, PictureSources pictures) throws StorageException {
        Aftermath aftermath = aftermath(article);
        return writer.telling(aftermath).page(aftermath.told(article), pictures);
    }

    @Override
    public List<Piece> pieces(Article article, PictureSources pictures) throws StorageException {
        Aftermath aftermath = aftermath(article);
        return writer.telling(aftermath).pieces(aftermath.told(article), pictures);
    }

    @Override
    public String card(Article article, PictureSources pictures) throws StorageException {
        return writer.card(aftermath(article).told(article), pictures);
    }

    private Aftermath aftermath(Article article) throws StorageException {
        return Aftermaths.now(desk.folder(), article.withId(id), desk.clock().instant(), desk.house().zone());
    }
}
