package naskah.photo.frame;

import java.util.Objects;

/** What of the framed picture a slot shows; {@code reviewed} once a person has looked at it. */
public record Crop(Box box, boolean reviewed) {
    public Crop {
        Objects.requireNonNull(box);
    }
}
