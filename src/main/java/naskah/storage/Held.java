package naskah.storage;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import naskah.photo.Photo;
import naskah.photo.PhotoMetadata;

/**
 * A photo as the library holds it.
 *
 * @param embedded what its file itself says
 * @param revision grows by one with every change of the library's version, from 1
 * @param trashed  when it was deleted
 */
public record Held(Photo photo, PhotoMetadata embedded, long revision, Instant addedAt, Optional<Instant> trashed) {
    public Held {
        Objects.requireNonNull(photo);
        Objects.requireNonNull(embedded);
        Objects.requireNonNull(addedAt);
        Objects.requireNonNull(trashed);
    }

    /** Whether nobody here has worked on it yet. */
    public boolean isUntouched() {
        return revision == 1;
    }

    /** The same with another version of the photo, which is not kept yet. */
    public Held withPhoto(Photo other) {
        return new Held(other, embedded, revision, addedAt, trashed);
    }
}
