package naskah.photo.caption;

import java.util.Objects;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;

/** What became of one photo's words; kept whole, so that taking it back is exact. */
public record WordsEdit(PhotoId id, PhotoMetadata before, PhotoMetadata after) {
    public WordsEdit {
        Objects.requireNonNull(id);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    public WordsEdit reversed() {
        return new WordsEdit(id, after, before);
    }
}
