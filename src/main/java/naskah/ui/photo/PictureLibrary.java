package naskah.ui.photo;

import java.util.function.Consumer;
import naskah.article.Article;
import naskah.photo.Photo;
import naskah.photo.PhotoId;

/** The photos that the newsroom has, as whoever illustrates an article goes to them. */
public interface PictureLibrary {
    /** Asks for a photo for this place of the article; {@code chosen} hears of it unless the person thinks better of it. */
    void choose(Article article, PictureTarget target, Consumer<Photo> chosen);

    /** Shows where a photo is worked on. */
    void show(PhotoId photo);
}
