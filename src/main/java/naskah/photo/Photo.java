package naskah.photo;

import java.util.Objects;

/**
 * The facts of one original.
 *
 * @param fileName the name it came with, for people only
 * @param size     pixels as seen upright
 * @param bytes    length of the original in bytes
 */
public record Photo(PhotoId id, String fileName, PhotoFormat format, Size size, long bytes, PhotoMetadata metadata) {
    public Photo {
        Objects.requireNonNull(id);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(format);
        Objects.requireNonNull(size);
        Objects.requireNonNull(metadata);
    }

    public Photo withMetadata(PhotoMetadata other) {
        return new Photo(id, fileName, format, size, bytes, other);
    }

    /** Width and height in pixels, after EXIF orientation. */
    public record Size(int width, int height) {
        public Size {
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("a picture has at least one pixel: " + width + " × " + height);
            }
        }

        public long pixels() {
            return (long) width * height;
        }
    }
}
