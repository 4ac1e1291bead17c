package naskah.storage.sqlite;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoRead;
import naskah.photo.PhotoReader;
import naskah.storage.Photos;
import naskah.storage.StorageException;

/** {@link Photos} as files, with their facts in SQLite: a photo is listed only when its file is whole and on disk. */
final class SqlitePhotos implements Photos {
    private final Database database;
    private final Originals originals;
    private final PhotoReader reader;

    SqlitePhotos(Database database, Originals originals, PhotoReader reader) {
        this.database = database;
        this.originals = originals;
        this.reader = reader;
    }

    @Override
    public PhotoRead add(Path file, String fileName) throws StorageException {
        String deed = "take in the photo " + fileName;
        if (!database.isWritable()) {
            throw new StorageException(deed, StorageException.Cause.READ_ONLY, null);
        }
        try {
            PhotoRead read = reader.read(file, fileName);
            return switch (read) {
                case PhotoRead.Refused refused -> refused;
                case PhotoRead.Ok ok -> find(ok.photo().id()).isPresent() && original(ok.photo().id()).isPresent()
                        ? ok
                        : takeIn(file, fileName);
            };
        } catch (IOException failure) {
            throw Failures.of(deed, failure);
        }
    }

    @Override
    public Optional<Photo> find(PhotoId id) throws StorageException {
        String deed = "look up the photo " + id;
        Optional<PhotoRow> row = database.read(deed, sql ->
                sql.first("SELECT * FROM photo WHERE sha256 = ?", PhotoRow::of, id.sha256()));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(row.get().isComplete() ? row.get().photo() : completed(row.get().photo()));
        } catch (IOException failure) {
            throw Failures.of(deed, failure);
        }
    }

    /** The photo with what its original says beyond what an earlier program kept, which is lost in no case. */
    private Photo completed(Photo photo) throws IOException, StorageException {
        Optional<Path> original = original(photo.id());
        if (original.isEmpty() || !database.isWritable()) {
            return photo;
        }
        Photo complete = reader.read(original.get(), photo.fileName()) instanceof PhotoRead.Ok ok
                ? photo.withMetadata(photo.metadata().filledFrom(ok.photo().metadata()))
                : photo;
        database.write("complete the photo " + photo.id(), sql -> sql.update(
                "UPDATE photo SET metadata = ? WHERE sha256 = ?",
                MetadataJson.write(complete.metadata()), photo.id().sha256()));
        return complete;
    }

    @Override
    public Optional<Path> original(PhotoId id) {
        return Optional.of(originals.file(id)).filter(Files::isRegularFile);
    }

    @Override
    public Path thumbnail(PhotoId id, int longestSide) throws StorageException {
        Path png = originals.cached(id, longestSide + ".png");
        Path jpeg = originals.cached(id, longestSide + ".jpg");
        if (Files.exists(jpeg)) {
            return jpeg;
        }
        try {
            return Files.exists(png) ? png : make(reader.decode(present(id), longestSide), png, jpeg);
        } catch (IOException failure) {
            throw Failures.of("make a small picture of " + id, failure);
        }
    }

    private Path present(PhotoId id) throws Failures.Unreadable {
        return original(id).orElseThrow(() -> new Failures.Unreadable("the original of " + id + " is missing", null));
    }

    /** What is read is our own copy, so that the facts are those of the bytes kept, whatever becomes of the file. */
    private PhotoRead takeIn(Path file, String fileName) throws IOException, StorageException {
        Path copy = originals.copied(file);
        try {
            PhotoRead read = reader.read(copy, fileName);
            if (read instanceof PhotoRead.Ok && !reader.isWhole(copy)) {
                return new PhotoRead.Refused(PhotoRead.Reason.DAMAGED, fileName);
            }
            if (read instanceof PhotoRead.Ok ok) {
                Originals.finish(copy, originals.file(ok.photo().id()));
                list(ok.photo());
            }
            return read;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void list(Photo photo) throws StorageException {
        database.write("list the photo " + photo.id(), sql -> sql.update(
                "INSERT OR IGNORE INTO photo VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", PhotoRow.columns(photo)));
    }

    private static Path make(BufferedImage image, Path png, Path jpeg) throws IOException {
        boolean transparent = image.getColorModel().hasAlpha();
        Path name = transparent ? png : jpeg;
        Path made = Originals.unfinished(name.getParent());
        try {
            if (!ImageIO.write(image, transparent ? "png" : "jpg", made.toFile())) {
                throw new IOException("no writer for a picture of type " + image.getType());
            }
            Originals.finish(made, name);
            return name;
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
