package naskah.ui.preview;

import java.util.List;
import naskah.article.Article;
import naskah.format.html.HtmlPage;
import naskah.format.html.Piece;
import naskah.format.html.PictureSources;

/** The pages of the export, as the preview shows them. */
public record ExportPages(HtmlPage html) implements PreviewPages {
    @Override
    public String page(Article article, PictureSources pictures) {
        return html.page(article, pictures);
    }

    @Override
    public List<Piece> pieces(Article article, PictureSources pictures) {
        return html.pieces(article, pictures);
    }

    @Override
    public String card(Article article, PictureSources pictures) {
        return html.card(article, pictures);
    }
}
