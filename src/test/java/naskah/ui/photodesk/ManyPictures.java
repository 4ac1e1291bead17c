package naskah.ui.photodesk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.photo.frame.Cut;
import naskah.storage.Archive;
import naskah.storage.Articles;
import naskah.storage.DataFolder;
import naskah.storage.Health;
import naskah.storage.PhotoLibrary;
import naskah.storage.Photos;
import naskah.storage.Revisions;
import naskah.storage.Complaints;
import naskah.storage.Corrections;
import naskah.storage.People;
import naskah.storage.Settings;
import naskah.storage.Workflow;
import naskah.workflow.PersonId;
import naskah.storage.StorageException;

/** A data folder whose library is as large as one likes; its thumbnails are a few real files, read anew for every photo. */
record ManyPictures(DataFolder real, PhotoLibrary library, List<Path> thumbnails) implements DataFolder {
    static ManyPictures over(PhotoShelf shelf, int count) throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.add(shelf.file("kecil" + i + ".png", i));
        }
        return new ManyPictures(shelf.folder(), new ManyPhotos(count), files);
    }

    @Override
    public Photos photos() {
        return new Photos() {
            @Override
            public PhotoRead add(Path file, String fileName) throws StorageException {
                return real.photos().add(file, fileName);
            }

            @Override
            public Optional<Photo> find(PhotoId id) throws StorageException {
                return real.photos().find(id);
            }

            @Override
            public Optional<Path> original(PhotoId id) {
                return real.photos().original(id);
            }

            @Override
            public Path thumbnail(PhotoId id, int longestSide) {
                return thumbnails.get(Math.floorMod(id.hashCode(), thumbnails.size()));
            }

            @Override
            public Path asShot(PhotoId id, int longestSide) {
                return thumbnail(id, longestSide);
            }

            @Override
            public Path cut(PhotoId id, Cut cut) {
                return thumbnail(id, cut.width());
            }
        };
    }

    @Override
    public Path path() {
        return real.path();
    }

    @Override
    public Access access() {
        return real.access();
    }

    @Override
    public Articles articles() {
        return real.articles();
    }

    @Override
    public Archive archive() {
        return real.archive();
    }

    @Override
    public Revisions revisions() {
        return real.revisions();
    }

    @Override
    public Corrections corrections() {
        return real.corrections();
    }

    @Override
    public naskah.storage.Reviews reviews() {
        return real.reviews();
    }

    @Override
    public Complaints complaints() {
        return real.complaints();
    }

    @Override
    public People people() {
        return real.people();
    }

    @Override
    public Workflow workflow() {
        return real.workflow();
    }

    @Override
    public void signIn(PersonId person) {
        real.signIn(person);
    }

    @Override
    public Settings settings() {
        return real.settings();
    }

    @Override
    public Health verify(LongConsumer progress) throws StorageException {
        return real.verify(progress);
    }

    @Override
    public void backup(Path zip) throws StorageException {
        real.backup(zip);
    }

    @Override
    public void close() throws StorageException {
        real.close();
    }
}
