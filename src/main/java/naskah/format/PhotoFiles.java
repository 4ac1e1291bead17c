package naskah.format;

import java.nio.file.Path;
import java.util.Optional;
import naskah.photo.Photo;
import naskah.photo.PhotoId;

/** Where a writer finds the photos of an article; failures to read them are an {@link java.io.IOException} of the writer. */
public interface PhotoFiles {
    Optional<Photo> find(PhotoId id) throws java.io.IOException;

    Optional<Path> original(PhotoId id);
}
