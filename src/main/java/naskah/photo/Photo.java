package naskah.photo;

import java.util.Objects;
import naskah.photo.frame.Framing;
import naskah.photo.rights.Rights;

/**
 * A photo of the library: the file it came as, and what the desk knows and wants of it, which are values of their own so
 * that no edit touches the file.
 *
 * @param metadata the library's words: the file's own until somebody edits them
 * @param framing  how it is shown
 * @param rights   what may be done with it
 */
public record Photo(PhotoId id, PhotoOriginal original, PhotoMetadata metadata, Framing framing, Rights rights) {
    public Photo {
        Objects.requireNonNull(id);
        Objects.requireNonNull(original);
        Objects.requireNonNull(metadata);
        Objects.requireNonNull(framing);
        Objects.requireNonNull(rights);
    }

    /** A photo as it arrives. */
    public static Photo arriving(PhotoId id, PhotoOriginal original, PhotoMetadata metadata) {
        return new Photo(id, original, metadata, Framing.AS_SHOT, Rights.FREE);
    }

    public String fileName() {
        return original.name();
    }

    public PhotoFormat format() {
        return original.format();
    }

    /** Pixels of the original as seen upright, before any turn of the desk's. */
    public Size size() {
        return original.size();
    }

    public Photo withMetadata(PhotoMetadata other) {
        return new Photo(id, original, other, framing, rights);
    }

    public Photo withFraming(Framing other) {
        return new Photo(id, original, metadata, other, rights);
    }

    public Photo withRights(Rights other) {
        return new Photo(id, original, metadata, framing, other);
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
