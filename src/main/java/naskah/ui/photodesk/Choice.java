package naskah.ui.photodesk;

import java.util.Objects;
import java.util.function.Consumer;
import naskah.photo.Photo;

/**
 * A place of an article for which a photo is being chosen.
 *
 * @param place names it in the person's language
 */
public record Choice(String place, Consumer<Photo> chosen) {
    public Choice {
        Objects.requireNonNull(place);
        Objects.requireNonNull(chosen);
    }
}
