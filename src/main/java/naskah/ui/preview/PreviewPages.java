package naskah.ui.preview;

import java.util.List;
import naskah.article.Article;
import naskah.format.html.Piece;
import naskah.format.html.PictureSources;

/** What the preview asks of the export's writer, so that it shows exactly what readers will get. */
public interface PreviewPages {
    String page(Article article, PictureSources pictures);

    List<Piece> pieces(Article article, PictureSources pictures);

    String card(Article article, PictureSources pictures);
}
