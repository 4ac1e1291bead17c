package naskah.rights;

import java.util.Objects;
import naskah.photo.Photo;
import naskah.photo.rights.RightsStop;

/** A photo that may not go out with an article, and why. */
public record Blocked(Photo photo, RightsStop stop) {
    public Blocked {
        Objects.requireNonNull(photo);
        Objects.requireNonNull(stop);
    }
}
