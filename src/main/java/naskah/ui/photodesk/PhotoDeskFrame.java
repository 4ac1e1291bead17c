package naskah.ui.photodesk;

import java.util.Optional;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.ui.shell.Layout;

/** What the photo desk cannot do by itself: another look, and whatever happens to the article on the desk. */
public interface PhotoDeskFrame {
    Layout.Look look();

    void look(Layout.Look look);

    /** The article on the desk. */
    Optional<ArticleId> article();

    /** Opens an article on the desk and brings its window to the front. */
    void open(ArticleId article);

    /** Puts a photo into the article on the desk: as its banner, or where the caret stands. */
    void attach(Photo photo, boolean banner);
}
