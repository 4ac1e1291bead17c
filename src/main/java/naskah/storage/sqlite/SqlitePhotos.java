package naskah.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import naskah.photo.PerceptualHash;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.photo.PhotoReader;
import naskah.photo.frame.Cut;
import naskah.photo.frame.Framing;
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
    private final SmallPictures small;

    SqlitePhotos(Database database, Originals originals, PhotoReader reader, InstantSource clock) {
        this.clock = clock;
        this.database = database;
        this.originals = originals;
        this.reader = reader;
        this.small = new SmallPictures(originals, reader);
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
        Optional<PhotoRow> row = new Completion(database, originals, reader).row(id);
        try {
            return row.isEmpty() ? Optional.empty() : Optional.of(row.get().photo());
        } catch (IOException failure) {
            throw Failures.of("look up the photo " + id, failure);
        }
    }

    @Override
    public Optional<Path> original(PhotoId id) {
        return Optional.of(originals.file(id)).filter(Files::isRegularFile);
    }

    @Override
    public Path thumbnail(PhotoId id, int longestSide) throws StorageException {
        Framing framing = find(id).map(Photo::framing).orElse(Framing.AS_SHOT);
        return framing.isAltered() ? small.framed(id, framing, longestSide) : small.asShot(id, longestSide);
    }

    @Override
    public Path asShot(PhotoId id, int longestSide) throws StorageException {
        return small.asShot(id, longestSide);
    }

    @Override
    public Path cut(PhotoId id, Cut cut) throws StorageException {
        Photo photo = find(id).orElseThrow(() -> new StorageException(
                "look up the photo " + id, StorageException.Cause.OTHER, null));
        return small.cut(photo, cut);
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
                small.keep(id, SMALL, seen.picture());
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
}
