package naskah.storage;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.photo.frame.Cut;

/** The originals, by SHA-256, never changed. */
public interface Photos {
    /** Takes the file in (copied, forced to disk, then listed), or says why not; the same bytes twice are one photo. */
    PhotoRead add(Path file, String fileName) throws StorageException;

    Optional<Photo> find(PhotoId id) throws StorageException;

    /** Those of these photos that are there, by their SHA-256. */
    default Map<String, Photo> findAll(Collection<String> sha256) throws StorageException {
        Map<String, Photo> found = new HashMap<>();
        for (String id : sha256) {
            if (PhotoId.isValid(id)) {
                find(new PhotoId(id)).ifPresent(photo -> found.put(id, photo));
            }
        }
        return found;
    }

    /** Where the original is, for reading only; empty when it is not there. */
    Optional<Path> original(PhotoId id);

    /**
     * A JPEG or PNG of the whole photo as it is shown (redacted, turned, straightened, flipped), longer side at most
     * {@code longestSide} pixels, made once and kept in a cache; another framing is another file.
     */
    Path thumbnail(PhotoId id, int longestSide) throws StorageException;

    /** The same of the photo as it was taken, for those who change its framing. */
    Path asShot(PhotoId id, int longestSide) throws StorageException;

    /** The same of what a slot shows. */
    Path cut(PhotoId id, Cut cut) throws StorageException;
}
