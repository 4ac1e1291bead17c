package naskah.format.html;

import java.util.List;
import java.util.Optional;

/** Where the page finds its pictures: files beside it on export, cached thumbnails in the preview. */
@FunctionalInterface
public interface PictureSources {
    /** The widths that there are of this photo (SHA-256), narrowest first; empty when there is no such photo. */
    Optional<List<Width>> of(String photo);

    /** One file of a picture: its address as it may stand in {@code src}, and its size in pixels. */
    record Width(String href, int width, int height) {}
}
