package naskah.format.html;

import java.util.List;
import java.util.Optional;
import naskah.house.Slot;

/** Where the page finds its pictures: files beside it on export, cached thumbnails in the preview. */
@FunctionalInterface
public interface PictureSources {
    /** The widths that there are of this photo (SHA-256) in no certain shape, narrowest first; empty when there is no such photo. */
    Optional<List<Width>> of(String photo);

    /** The widths of what the slot shows, or of the photo as it is where there are none. */
    default Optional<List<Width>> of(String photo, Slot slot) {
        return of(photo);
    }

    /** The same as WebP, where there are any. */
    default List<Width> webp(String photo, Slot slot) {
        return List.of();
    }

    /** One file of a picture: its address as it may stand in {@code src}, and its size in pixels. */
    record Width(String href, int width, int height) {}
}
