package naskah.storage.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoOriginal;
import naskah.photo.frame.Framing;
import naskah.photo.rights.Rights;

/**
 * A photo's rows: the facts of its file, and the library's side of it.
 *
 * @param listed with the words that have columns of their own
 * @param json   all metadata of the file, null when it was listed before that was kept
 * @param kept   what the library holds otherwise than the file
 */
record PhotoRow(Photo listed, String json, Kept kept) {
    /** Each null where nobody changed it. */
    record Kept(String edited, String framing, String rights) {}

    static final String COLUMNS =
            """
            p.sha256, p.file_name, p.format, p.width, p.height, p.bytes, p.description, p.credit_line, p.creator, p.alt_text,
            p.headline, p.metadata, l.edited, l.framing, l.rights
            """;

    static final String TABLES = "photo p LEFT JOIN library l ON l.sha256 = p.sha256";

    static Optional<PhotoRow> find(Sql sql, PhotoId id) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM " + TABLES + " WHERE p.sha256 = ?", PhotoRow::of, id.sha256());
    }

    /** What of a photo goes out with an article, beside its pixels. */
    static final String OUTGOING =
            "SELECT coalesce(l.edited, p.metadata, ''), coalesce(l.framing, '') FROM " + TABLES + " WHERE p.sha256 = ?";

    static List<String> outgoing(ResultSet row) throws SQLException {
        return List.of(row.getString(1), row.getString(2));
    }

    static PhotoRow of(ResultSet row) throws SQLException {
        PhotoOriginal original = new PhotoOriginal(
                row.getString("file_name"),
                PhotoFormat.valueOf(row.getString("format")),
                new Photo.Size(row.getInt("width"), row.getInt("height")),
                row.getLong("bytes"));
        Photo listed = Photo.arriving(new PhotoId(row.getString("sha256")), original, words(row));
        Kept kept = new Kept(row.getString("edited"), row.getString("framing"), row.getString("rights"));
        return new PhotoRow(listed, row.getString("metadata"), kept);
    }

    boolean isComplete() {
        return json != null;
    }

    /** What the file says. */
    PhotoMetadata embedded() throws Failures.Unreadable {
        return isComplete() ? MetadataJson.read(json) : listed.metadata();
    }

    /** The library's version. */
    Photo photo() throws Failures.Unreadable {
        return new Photo(
                listed.id(),
                listed.original(),
                kept.edited() == null ? embedded() : MetadataJson.read(kept.edited()),
                kept.framing() == null ? Framing.AS_SHOT : FramingJson.read(kept.framing()),
                kept.rights() == null ? Rights.FREE : RightsJson.read(kept.rights()));
    }

    private static PhotoMetadata words(ResultSet row) throws SQLException {
        return new PhotoMetadata(
                row.getString("description"),
                row.getString("credit_line"),
                row.getString("creator"),
                row.getString("alt_text"),
                row.getString("headline"));
    }

    /** The values of the file's columns in their order. */
    static Object[] columns(Photo photo) {
        PhotoMetadata about = photo.metadata();
        return new Object[] {
            photo.id().sha256(), photo.fileName(), photo.format().name(), photo.size().width(), photo.size().height(),
            photo.original().bytes(), about.description(), about.creditLine(), about.creator(), about.altText(), about.headline(),
            MetadataJson.write(about)
        };
    }
}
