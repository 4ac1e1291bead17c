package naskah.app;

import java.util.List;
import naskah.article.Article;
import naskah.format.html.HtmlPage;
import naskah.format.html.Piece;
import naskah.format.html.PictureSources;
import naskah.ui.preview.PreviewPages;

/** The preview's pages are the export's own. */
record ExportPages(HtmlPage writer) implements PreviewPages {

    @Override
    public String page(Article article, PictureSources pictures) {
        return writer.page(article, pictures);
    }

    @Override
    public List<Piece> pieces(Article article, PictureSources pictures) {
        return writer.pieces(article, pictures);
    }

    @Override
    public String card(Article article, PictureSources pictures) {
        return writer.card(article, pictures);
    }
}
