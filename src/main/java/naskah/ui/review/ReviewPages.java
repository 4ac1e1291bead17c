package naskah.ui.review;

import java.util.List;
import java.util.function.Supplier;
import naskah.article.Article;
import naskah.format.html.Piece;
import naskah.format.html.PictureSources;
import naskah.format.html.ReviewMarks;
import naskah.format.html.ReviewPieces;
import naskah.storage.StorageException;
import naskah.ui.preview.PreviewPages;

/** The preview's pages with the marks of a review in them. */
record ReviewPages(PreviewPages pages, Supplier<Marking> marking) implements PreviewPages {

    @Override
    public String page(Article article, PictureSources pictures) throws StorageException {
        return ReviewPieces.frame(pages.page(article, pictures));
    }

    @Override
    public List<Piece> pieces(Article article, PictureSources pictures) throws StorageException {
        Marking now = marking.get();
        ReviewMarks marks = now.on(article);
        return ReviewPieces.of(marks, now.chosen(), marked -> pages.pieces(marked, pictures));
    }

    @Override
    public String card(Article article, PictureSources pictures) throws StorageException {
        return pages.card(article, pictures);
    }
}
