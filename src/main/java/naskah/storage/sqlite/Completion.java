package naskah.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoRead;
import naskah.photo.PhotoReader;
import naskah.storage.StorageException;

/** Reads again what an earlier program did not keep of a photo's file, once, when the photo is asked for. */
final class Completion {
    private final Database database;
    private final Originals originals;
    private final PhotoReader reader;

    Completion(Database database, Originals originals, PhotoReader reader) {
        this.database = database;
        this.originals = originals;
        this.reader = reader;
    }

    /** The photo's rows with all that its original says; what was known is lost in no case. */
    Optional<PhotoRow> row(PhotoId id) throws StorageException {
        String deed = "look up the photo " + id;
        Optional<PhotoRow> row = database.read(deed, sql -> PhotoRow.find(sql, id));
        Path original = originals.file(id);
        if (row.isEmpty() || row.get().isComplete() || !database.isWritable() || !Files.isRegularFile(original)) {
            return row;
        }
        try {
            return Optional.of(completed(id, read(original, row.get())));
        } catch (IOException failure) {
            throw Failures.of(deed, failure);
        }
    }

    private PhotoMetadata read(Path original, PhotoRow row) throws IOException {
        PhotoMetadata known = row.listed().metadata();
        return reader.read(original, row.listed().fileName()) instanceof PhotoRead.Ok ok
                ? known.filledFrom(ok.photo().metadata())
                : known;
    }

    private PhotoRow completed(PhotoId id, PhotoMetadata words) throws StorageException {
        return database.write("complete the photo " + id, sql -> {
            sql.update("UPDATE photo SET metadata = ? WHERE sha256 = ?", MetadataJson.write(words), id.sha256());
            PhotoRow complete = PhotoRow.find(sql, id).orElseThrow();
            LibraryRows.index(sql, complete.photo());
            return complete;
        });
    }
}
