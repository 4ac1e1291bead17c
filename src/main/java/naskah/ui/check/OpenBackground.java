package naskah.ui.check;

import java.util.List;
import naskah.article.Article;
import naskah.check.Background;

/** What is known beside an open article: read with it off the UI thread, and its photos again when others stand in it. */
final class OpenBackground {
    private final PardonBook book;
    private final Runnable changed;
    private Background known = Background.NONE;
    private List<String> photos = List.of();

    /** @param changed hears when more is known */
    OpenBackground(PardonBook book, Runnable changed) {
        this.book = book;
        this.changed = changed;
    }

    /** @param read what is known of the article as it was opened */
    void begin(Article article, Background read) {
        photos = article.photos();
        known = read;
    }

    /** What is known by now; to be called on the UI thread. */
    Background of(Article article) {
        List<String> there = article.photos();
        if (!there.equals(photos)) {
            photos = there;
            book.photos(there, found -> {
                if (there.equals(photos)) {
                    known = known.withPhotos(found);
                    changed.run();
                }
            });
        }
        return known;
    }
}
