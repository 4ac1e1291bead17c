package naskah.article;

import java.util.Objects;
import naskah.document.Caption;

/** The picture at the top; {@code photo} is the SHA-256 of its original in hex, empty while none is chosen. */
public record Banner(String photo, Caption caption) {
    public static final Banner NONE = new Banner("", Caption.EMPTY);

    public Banner {
        Objects.requireNonNull(photo);
        Objects.requireNonNull(caption);
    }

    public boolean isEmpty() {
        return photo.isEmpty() && caption.equals(Caption.EMPTY);
    }

    public Banner withPhoto(String other) {
        return new Banner(other, caption);
    }

    public Banner withCaption(Caption other) {
        return new Banner(photo, other);
    }
}
