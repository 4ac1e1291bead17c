package naskah.ui.crop;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.Caption;
import naskah.photo.Photo;
import naskah.storage.DataFolder;
import naskah.storage.Stored;
import naskah.storage.StorageException;
import naskah.storage.Summary;

/** Finds the captions of a photo that tell left from right, which a flip makes wrong. */
final class SideWords {
    private static final Pattern SIDE = Pattern.compile("(?<!\\p{L})(?iu:kiri|kanan|left|right)(?!\\p{L})");

    private SideWords() {}

    static boolean tells(String caption) {
        return SIDE.matcher(caption).find();
    }

    /** Headlines of the articles whose own caption of the photo tells a side. */
    static List<String> articles(DataFolder folder, Photo photo) throws StorageException {
        List<String> headlines = new ArrayList<>();
        for (Summary use : folder.library().uses(photo.id())) {
            boolean tells = folder.articles()
                    .find(use.id())
                    .map(Stored::article)
                    .filter(article -> captions(article, photo.id().sha256()).stream().anyMatch(SideWords::tells))
                    .isPresent();
            if (tells) {
                headlines.add(use.card().headline());
            }
        }
        return headlines;
    }

    private static List<String> captions(Article article, String photo) {
        List<Caption> captions = new ArrayList<>();
        if (article.banner().photo().equals(photo)) {
            captions.add(article.banner().caption());
        }
        for (Block block : article.body().blocks()) {
            if (block instanceof Block.Picture picture && picture.photo().equals(photo)) {
                captions.add(picture.caption());
            }
        }
        return captions.stream().map(caption -> caption.text() + " " + caption.alt()).toList();
    }
}
