package naskah.photo;

import java.util.Objects;

/** A field for which one file gives two texts, so that a person can decide; XMP's is taken until then. */
public record Difference(PhotoField field, String iim, String xmp) {
    public Difference {
        Objects.requireNonNull(field);
        Objects.requireNonNull(iim);
        Objects.requireNonNull(xmp);
    }
}
