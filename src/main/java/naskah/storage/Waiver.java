package naskah.storage;

import java.time.Instant;
import naskah.article.ArticleId;
import naskah.photo.PhotoId;
import naskah.photo.rights.RightsStop;

/** Somebody answers, by name and with a reason, for a photo going out with an article although its rights forbid it. */
public record Waiver(PhotoId photo, ArticleId article, RightsStop stop, By by) {
    public record By(String name, String reason, Instant at) {
        public By {
            if (name.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("a waiver has a name and a reason");
            }
        }
    }
}
