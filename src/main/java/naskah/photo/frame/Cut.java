package naskah.photo.frame;

import java.util.Objects;
import naskah.house.Slot;

/** One picture that is wanted of a photo: a slot, at most so many pixels wide. */
public record Cut(Slot slot, int width) {
    public Cut {
        Objects.requireNonNull(slot);
        if (width < 1) {
            throw new IllegalArgumentException("a picture is at least one pixel wide");
        }
    }
}
