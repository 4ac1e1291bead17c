package naskah.photo.frame;

import java.util.Objects;
import naskah.house.Slot;

/**
 * One picture that is wanted of a photo: a slot, at most so many pixels wide.
 *
 * @param webp as WebP; else as JPEG, or PNG where something shows through
 */
public record Cut(Slot slot, int width, boolean webp) {
    public Cut {
        Objects.requireNonNull(slot);
        if (width < 1) {
            throw new IllegalArgumentException("a picture is at least one pixel wide");
        }
    }

    public Cut(Slot slot, int width) {
        this(slot, width, false);
    }
}
