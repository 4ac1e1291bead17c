package naskah.storage.sqlite;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import naskah.photo.PhotoId;
import naskah.storage.StorageException;

/** Writes one moment of a data folder as a zip file that, unpacked, is a data folder again; whole or not at all. */
final class Backup {
    private final Database database;
    private final Originals originals;

    Backup(Database database, Originals originals) {
        this.database = database;
        this.originals = originals;
    }

    void write(Path zip) throws StorageException {
        Path target = zip.toAbsolutePath();
        try {
            Path snapshot = Originals.unfinished(target.getParent());
            Path unfinished = Originals.unfinished(target.getParent());
            try {
                List<String> photos = snapshot(snapshot);
                pack(unfinished, snapshot, photos);
                Originals.finish(unfinished, target);
            } finally {
                Files.deleteIfExists(snapshot);
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failure) {
            throw Failures.of("write the backup " + zip, failure);
        }
    }

    /** Copies the database as of now; the photos that it lists are never changed, so they can be packed later. */
    private List<String> snapshot(Path file) throws StorageException, IOException {
        Files.delete(file);
        database.read("copy the database", sql -> sql.update("VACUUM INTO ?", file.toString()));
        Database copy = new Database(file, SqliteDataFolder.PATIENCE, false);
        try {
            return copy.read("list the photos of the copy", sql ->
                    sql.all("SELECT sha256 FROM photo ORDER BY sha256", row -> row.getString(1)));
        } finally {
            copy.close();
        }
    }

    private void pack(Path zip, Path snapshot, List<String> photos) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            add(out, "naskah.db", snapshot, Deflater.BEST_SPEED);
            for (String photo : photos) {
                Path original = originals.file(new PhotoId(photo));
                String name = "media/" + photo.substring(0, 2) + "/" + photo;
                add(out, name, original, Deflater.NO_COMPRESSION);
            }
        }
    }

    private static void add(ZipOutputStream out, String name, Path file, int level) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Failures.Unreadable(file + " is missing", null);
        }
        out.setLevel(level);
        out.putNextEntry(new ZipEntry(name));
        Files.copy(file, out);
        out.closeEntry();
    }
}
