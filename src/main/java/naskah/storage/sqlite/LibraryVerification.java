package naskah.storage.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import naskah.article.Article;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.storage.Health.Fault;
import naskah.storage.Health.Kind;

/** Looks at the library's side of a data folder's photos: whether it can be read, and whether photos are found by what they say. */
final class LibraryVerification {
    private final List<Fault> faults;

    LibraryVerification(List<Fault> faults) {
        this.faults = faults;
    }

    /** Rows without their like in the other tables. */
    void checkTables(Sql sql) throws SQLException {
        report(sql, Kind.PHOTO_UNKNOWN, "SELECT sha256 FROM photo WHERE sha256 NOT IN (SELECT sha256 FROM library)");
        report(
                sql, Kind.PHOTO_INDEX_DIFFERS,
                "SELECT id FROM photo_search_docsize WHERE id NOT IN (SELECT key FROM library)");
    }

    private void report(Sql sql, Kind kind, String wrong) throws SQLException {
        sql.all(wrong, row -> row.getString(1)).forEach(what -> faults.add(new Fault(kind, what)));
    }

    /** One read transaction, because others may be keeping the photo meanwhile. */
    Void checkPhoto(Sql sql, String sha256) throws SQLException {
        sql.run("BEGIN");
        try {
            check(sql, sha256);
        } catch (Failures.Unreadable broken) {
            faults.add(new Fault(Kind.PHOTO_UNREADABLE, sha256));
        } finally {
            sql.run("COMMIT");
        }
        return null;
    }

    private void check(Sql sql, String sha256) throws SQLException, Failures.Unreadable {
        PhotoRow row = PhotoRow.find(sql, new PhotoId(sha256)).orElseThrow();
        row.embedded();
        Photo photo = row.photo();
        List<Long> keys = sql.all("SELECT key FROM library WHERE sha256 = ?", found -> found.getLong(1), sha256);
        for (long key : keys) {
            if (!isFilteredBy(sql, key, photo) || !isFound(sql, key, photo)) {
                faults.add(new Fault(Kind.PHOTO_INDEX_DIFFERS, sha256));
            }
        }
    }

    private static boolean isFilteredBy(Sql sql, long key, Photo photo) throws SQLException {
        String[] columns = LibraryIndex.COLUMNS.split(", ");
        List<String> stands = sql.first("SELECT " + LibraryIndex.COLUMNS + " FROM library WHERE key = ?", row -> {
                    List<String> texts = new ArrayList<>();
                    for (String column : columns) {
                        texts.add(String.valueOf(row.getString(column)));
                    }
                    return texts;
                }, key)
                .orElseThrow();
        List<String> facets = sql.all(
                "SELECT facet || ' ' || value FROM photo_facet WHERE photo = ?", row -> row.getString(1), key);
        return stands.equals(LibraryIndex.values(photo).stream().map(String::valueOf).toList())
                && Set.copyOf(facets).equals(LibraryIndex.facets(photo));
    }

    /** Asks the index for a few of the photo's own terms, from all over the alphabet. */
    private static boolean isFound(Sql sql, long key, Photo photo) throws SQLException {
        List<String> terms = List.copyOf(LibraryIndex.terms(photo));
        List<String> match = new ArrayList<>();
        for (int i = 0; i < terms.size(); i += Math.max(1, terms.size() / 4)) {
            match.add(QueryText.quoted(terms.get(i)));
        }
        String one = "SELECT count(*) FROM photo_search WHERE photo_search MATCH ? AND rowid = ?";
        return match.isEmpty() || sql.number(one, String.join(" AND ", match), key) == 1;
    }

    /** Whether the uses are those of the article. */
    void checkUses(Sql sql, long key, Article article) throws SQLException {
        List<String> uses = sql.all(
                "SELECT photo FROM photo_use WHERE article = ? ORDER BY photo", row -> row.getString(1), key);
        if (!uses.equals(PhotoUses.photos(article))) {
            faults.add(new Fault(Kind.USES_DIFFER, article.id().value()));
        }
    }
}
