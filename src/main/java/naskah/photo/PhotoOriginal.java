package naskah.photo;

import java.util.Objects;

/**
 * The file that a photo came as, which never changes.
 *
 * @param name  the name it came with, for people only
 * @param size  pixels as seen upright
 * @param bytes its length
 */
public record PhotoOriginal(String name, PhotoFormat format, Photo.Size size, long bytes) {
    public PhotoOriginal {
        Objects.requireNonNull(name);
        Objects.requireNonNull(format);
        Objects.requireNonNull(size);
    }
}
