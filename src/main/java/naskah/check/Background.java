package naskah.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import naskah.article.Article;
import naskah.photo.Photo;

/**
 * What is known beside an article's copy and is held against it.
 *
 * @param original what others said, as it came in or was last approved
 * @param photos   the facts of the photos in the article, by SHA-256; one that is not there has none
 */
public record Background(Optional<Original> original, Map<String, PhotoFacts> photos) {
    public static final Background NONE = new Background(Optional.empty(), Map.of());

    public Background {
        Objects.requireNonNull(original);
        photos = Map.copyOf(photos);
    }

    /** @param earlier the article as it came in from elsewhere, empty where it was written here */
    public static Background of(Optional<Article> earlier, Map<String, Photo> photos) {
        return new Background(earlier.map(Original::of), Map.of()).withPhotos(photos);
    }

    public Background withPhotos(Map<String, Photo> others) {
        Map<String, PhotoFacts> facts = new HashMap<>();
        others.forEach((id, photo) -> facts.put(id, PhotoFacts.of(photo)));
        return new Background(original, facts);
    }
}
