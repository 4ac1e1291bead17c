package naskah.storage;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.photo.PhotoId;
import naskah.photo.rights.RightsStop;

/**
 * Somebody answers, by name and with a reason, for a photo going out although its rights forbid it.
 *
 * @param article with which it goes; none when it goes by itself
 */
public record Waiver(PhotoId photo, Optional<ArticleId> article, RightsStop stop, By by) {
    public Waiver {
        Objects.requireNonNull(photo);
        Objects.requireNonNull(article);
        Objects.requireNonNull(stop);
        Objects.requireNonNull(by);
    }

    public record By(String name, String reason, Instant at) {
        public By {
            if (name.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("a waiver has a name and a reason");
            }
        }
    }
}
