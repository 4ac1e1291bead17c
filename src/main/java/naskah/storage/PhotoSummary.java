package naskah.storage;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import naskah.photo.Photo;
import naskah.photo.rights.Rights;

/**
 * A photo as a tile of the library.
 *
 * @param uses    in how many articles it stands
 * @param missing which of its words are missing
 */
public record PhotoSummary(Photo photo, Instant addedAt, int uses, Set<PhotoQuery.Missing> missing) {
    public PhotoSummary {
        Objects.requireNonNull(photo);
        Objects.requireNonNull(addedAt);
        missing = Set.copyOf(missing);
    }

    public Rights rights() {
        return photo.rights();
    }
}
