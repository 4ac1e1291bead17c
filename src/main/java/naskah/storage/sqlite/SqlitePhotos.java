package naskah.storage.sqlite;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javax.imageio.ImageIO;
import naskah.photo.PerceptualHash;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoRead;
import naskah.photo.PhotoReader;
import naskah.storage.Photos;
import naskah.storage.StorageException;

/** {@link Photos} as files, with their facts in SQLite: a photo is listed only when its file is whole and on disk. */
final class SqlitePhotos implements Photos {
    /** Longer side of the small pictures of lists and tiles. */
    private static final int SMALL = PhotoReader.Glance.SIDE;

    private final Database database;
    private final Originals originals;
    private final PhotoReader reader;
    private final InstantSource clock;

    SqlitePhotos(Database database, Originals originals, PhotoReader reader, InstantSource clock) {
        this.clock = clock;
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
                case PhotoRead.Ok ok -> isHeld(ok.photo().id()) ? again(ok) : takeIn(file, fileName);
            };
        } catch (IOException failure) {
            throw Failures.of(deed, failure);
        }
    }

    @Override
    public Optional<Photo> find(PhotoId id) throws StorageException {
        String deed = "look up the photo " + id;
        Optional<PhotoRow> row = database.read(deed, sql ->
                sql.first("SELECT " + PhotoRow.COLUMNS + " FROM " + PhotoRow.TABLES + " WHERE p.sha256 = ?", PhotoRow::of, id.sha256()));
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
            return read instanceof PhotoRead.Ok ok ? takeIn(copy, ok) : read;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private PhotoRead takeIn(Path copy, PhotoRead.Ok read) throws IOException, StorageException {
        PhotoId id = read.photo().id();
        return switch (reader.glance(copy)) {
            case PhotoReader.Glance.Broken broken ->
                new PhotoRead.Refused(PhotoRead.Reason.DAMAGED, read.photo().fileName());
            case PhotoReader.Glance.Slow slow -> kept(copy, read, Optional.empty());
            case PhotoReader.Glance.Seen seen -> {
                make(seen.picture(), originals.cached(id, SMALL + ".png"), originals.cached(id, SMALL + ".jpg"));
                yield kept(copy, read, Optional.of(PerceptualHash.of(seen.picture())));
            }
        };
    }

    private PhotoRead kept(Path copy, PhotoRead.Ok read, Optional<Long> look) throws IOException, StorageException {
        Originals.finish(copy, originals.file(read.photo().id()));
        list(read.photo(), look);
        return read;
    }

    private void list(Photo photo, Optional<Long> look) throws StorageException {
        database.write("list the photo " + photo.id(), sql -> {
            sql.update("INSERT OR IGNORE INTO photo VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", PhotoRow.columns(photo));
            return LibraryRows.add(sql, photo, look, clock.instant());
        });
    }

    private boolean isHeld(PhotoId id) throws StorageException {
        return original(id).isPresent() && database.read("look for the photo " + id, sql -> sql.number(
                "SELECT count(*) FROM library WHERE sha256 = ?", id.sha256())) > 0;
    }

    /** The library's version of a photo that comes a second time; one that was deleted comes back. */
    private PhotoRead again(PhotoRead.Ok read) throws StorageException {
        PhotoId id = read.photo().id();
        if (database.read("look for the photo " + id, sql -> LibraryRows.isTrashed(sql, id))) {
            database.write("recover the photo " + id, sql -> LibraryRows.recover(sql, id));
        }
        return new PhotoRead.Ok(find(id).orElse(read.photo()));
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
