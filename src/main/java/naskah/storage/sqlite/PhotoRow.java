package naskah.storage.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoOriginal;

/**
 * A row of the table of photos.
 *
 * @param listed with the words that have columns of their own
 * @param json   all metadata, null when it was listed before that was kept
 */
record PhotoRow(Photo listed, String json) {
    /** What of a photo's row goes out with an article. */
    static final String OUTGOING = "SELECT coalesce(metadata, '') FROM photo WHERE sha256 = ?";

    static List<String> outgoing(ResultSet row) throws SQLException {
        return List.of(row.getString(1));
    }

    static PhotoRow of(ResultSet row) throws SQLException {
        PhotoOriginal original = new PhotoOriginal(
                row.getString("file_name"),
                PhotoFormat.valueOf(row.getString("format")),
                new Photo.Size(row.getInt("width"), row.getInt("height")),
                row.getLong("bytes"));
        Photo listed = Photo.arriving(new PhotoId(row.getString("sha256")), original, words(row));
        return new PhotoRow(listed, row.getString("metadata"));
    }

    boolean isComplete() {
        return json != null;
    }

    Photo photo() throws Failures.Unreadable {
        return isComplete() ? listed.withMetadata(MetadataJson.read(json)) : listed;
    }

    private static PhotoMetadata words(ResultSet row) throws SQLException {
        return new PhotoMetadata(
                row.getString("description"),
                row.getString("credit_line"),
                row.getString("creator"),
                row.getString("alt_text"),
                row.getString("headline"));
    }

    /** The values of all columns in their order. */
    static Object[] columns(Photo photo) {
        PhotoMetadata about = photo.metadata();
        return new Object[] {
            photo.id().sha256(), photo.fileName(), photo.format().name(), photo.size().width(), photo.size().height(),
            photo.original().bytes(), about.description(), about.creditLine(), about.creator(), about.altText(), about.headline(),
            MetadataJson.write(about)
        };
    }
}
