package naskah.check;

import java.util.Objects;
import naskah.photo.Photo;
import naskah.photo.PhotoField;

/**
 * What the check of an article needs to know of a photo in it.
 *
 * @param credit   the credit line that the photo itself carries, empty where it has none
 * @param source   the owner that the photo itself names, empty as well
 * @param mirrored whether it is shown with left and right exchanged
 */
public record PhotoFacts(String credit, String source, boolean mirrored) {
    public PhotoFacts {
        Objects.requireNonNull(credit);
        Objects.requireNonNull(source);
    }

    public static PhotoFacts of(Photo photo) {
        return new PhotoFacts(
                photo.metadata().creditLine().strip(),
                photo.metadata().text(PhotoField.SOURCE).strip(),
                photo.framing().flipped());
    }
}
