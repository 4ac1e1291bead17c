package naskah.photo.frame;

import java.util.Objects;

/** A part of the upright original that no reader may see, a minor's face for instance; burnt into everything that goes out. */
public record Redaction(Box box, Kind kind) {
    /** How it is made unrecognisable. */
    public enum Kind {
        /** So coarse that nothing can be told from it. */
        BLUR,
        /** One flat colour. */
        COVER
    }

    public Redaction {
        Objects.requireNonNull(box);
        Objects.requireNonNull(kind);
    }
}
