package naskah.ui.photo;

import java.util.function.Consumer;
import naskah.article.Article;
import naskah.photo.Photo;

/** Where a person chooses among the photos that the newsroom has. */
@FunctionalInterface
public interface PictureLibrary {
    /** Asks for a photo for this place of the article; {@code chosen} hears of it unless the person thinks better of it. */
    void choose(Article article, PictureTarget target, Consumer<Photo> chosen);
}
