package naskah.article;

import java.util.Objects;
import java.util.Optional;

/** An article as a list shows it: headline, category, time and banner photo (SHA-256 or empty). */
public record Card(String headline, String category, Optional<NewsTime> published, String photo) {
    public Card {
        Objects.requireNonNull(headline);
        Objects.requireNonNull(category);
        Objects.requireNonNull(published);
        Objects.requireNonNull(photo);
    }
}
