package naskah.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import naskah.format.PhotoFiles;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.storage.Photos;
import naskah.storage.StorageException;

/** The photos of a data folder as writers of formats ask for them. */
record FolderPhotos(Photos photos) implements PhotoFiles {

    @Override
    public Optional<Photo> find(PhotoId id) throws IOException {
        try {
            return photos.find(id);
        } catch (StorageException failure) {
            throw new IOException("cannot look up photo " + id, failure);
        }
    }

    @Override
    public Optional<Path> original(PhotoId id) {
        return photos.original(id);
    }
}
