package naskah.storage.sqlite;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.imageio.ImageIO;
import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
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
        return database.read("look up the photo " + id, sql ->
                sql.first("SELECT * FROM photo WHERE sha256 = ?", SqlitePhotos::photo, id.sha256()));
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
        PhotoMetadata about = photo.metadata();
        database.write("list the photo " + photo.id(), sql -> sql.update(
                "INSERT OR IGNORE INTO photo VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                photo.id().sha256(), photo.fileName(), photo.format().name(), photo.size().width(),
                photo.size().height(), photo.bytes(), about.description(), about.creditLine(), about.creator(),
                about.altText(), about.headline()));
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

    private static Photo photo(ResultSet row) throws SQLException {
        return new Photo(
                new PhotoId(row.getString("sha256")),
                row.getString("file_name"),
                PhotoFormat.valueOf(row.getString("format")),
                new Photo.Size(row.getInt("width"), row.getInt("height")),
                row.getLong("bytes"),
                new PhotoMetadata(
                        row.getString("description"),
                        row.getString("credit_line"),
                        row.getString("creator"),
                        row.getString("alt_text"),
                        row.getString("headline")));
    }
}
