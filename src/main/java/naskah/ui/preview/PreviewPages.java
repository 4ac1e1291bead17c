package naskah.ui.preview;

import java.util.List;
import naskah.article.Article;
import naskah.format.html.Piece;
import naskah.format.html.PictureSources;
import naskah.storage.StorageException;

/** What the preview asks of the export's writer, so that it shows exactly what readers will get. */
public interface PreviewPages {
    String page(Article article, PictureSources pictures) throws StorageException;

    List<Piece> pieces(Article article, PictureSources pictures) throws StorageException;

    String card(Article article, PictureSources pictures) throws StorageException;
}
