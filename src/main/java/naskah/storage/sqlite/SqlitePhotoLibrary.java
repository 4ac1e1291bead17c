package naskah.storage.sqlite;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.storage.Held;
import naskah.storage.Kept;
import naskah.storage.PhotoLibrary;
import naskah.storage.PhotoPage;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.Missing;
import naskah.storage.PhotoSummary;
import naskah.storage.StorageException;
import naskah.storage.Summary;
import naskah.storage.Waiver;

/** {@link PhotoLibrary} in SQLite: a photo, its filters and its words change in one transaction. */
final class SqlitePhotoLibrary implements PhotoLibrary {
    private static final String USES =
            """
            (SELECT count(*) FROM photo_use u JOIN article a ON a.key = u.article
             WHERE u.photo = l.sha256 AND a.trashed IS NULL)
            """;
    private static final String TILE =
            "SELECT " + PhotoRow.COLUMNS + ", l.key, l.added, l.caption, l.credit, l.alt, " + USES + " AS uses FROM ";
    /** The revision of a photo that nobody here has worked on. */
    private static final long FIRST = 1;

    private static final String WITH_FILE = " CROSS JOIN photo p ON p.sha256 = l.sha256 WHERE ";

    private final Database database;
    private final Completion completion;
    private final InstantSource clock;

    SqlitePhotoLibrary(Database database, Completion completion, InstantSource clock) {
        this.database = database;
        this.completion = completion;
        this.clock = clock;
    }

    private record Tile(long key, PhotoRow row, Instant added, int uses, Set<Missing> missing) {
        static Tile of(ResultSet row) throws SQLException {
            Set<Missing> missing = EnumSet.noneOf(Missing.class);
            for (Missing word : Missing.values()) {
                if (row.getInt(column(word)) == 0) {
                    missing.add(word);
                }
            }
            return new Tile(
                    row.getLong("key"), PhotoRow.of(row), Instant.ofEpochMilli(row.getLong("added")), row.getInt("uses"), missing);
        }

        private static String column(Missing word) {
            return switch (word) {
                case CAPTION -> "caption";
                case CREDIT -> "credit";
                case ALT -> "alt";
            };
        }

        PhotoSummary summary() throws Failures.Unreadable {
            return new PhotoSummary(row.photo(), added, uses, missing);
        }
    }

    @Override
    public PhotoPage list(PhotoQuery query, Optional<String> after, int limit) throws StorageException {
        return database.read("list the photos", sql -> {
            PhotoConditions asked = new PhotoConditions(sql, query, clock.instant());
            asked.with(asked.key() + " < ?", after.map(Long::parseLong).orElse(Long.MAX_VALUE));
            List<Tile> tiles = sql.all(
                    TILE + asked.from() + WITH_FILE + asked.where() + " ORDER BY " + asked.key() + " DESC LIMIT ?",
                    Tile::of,
                    asked.values(limit + 1));
            List<Tile> page = tiles.subList(0, Math.min(limit, tiles.size()));
            boolean more = tiles.size() > limit;
            return new PhotoPage(
                    summaries(page), more ? Optional.of(String.valueOf(page.getLast().key())) : Optional.empty());
        });
    }

    private static List<PhotoSummary> summaries(List<Tile> tiles) throws Failures.Unreadable {
        List<PhotoSummary> summaries = new ArrayList<>();
        for (Tile tile : tiles) {
            summaries.add(tile.summary());
        }
        return summaries;
    }

    @Override
    public long count(PhotoQuery query) throws StorageException {
        return database.read("count the photos", sql -> {
            PhotoConditions asked = new PhotoConditions(sql, query, clock.instant());
            return sql.number("SELECT count(*) FROM " + asked.from() + " WHERE " + asked.where(), asked.values());
        });
    }

    @Override
    public Optional<Held> find(PhotoId id) throws StorageException {
        return completion.row(id).isEmpty()
                ? Optional.empty()
                : database.read("look up the photo " + id, sql -> held(sql, id));
    }

    private record Place(long revision, Instant added, Optional<Instant> trashed) {
        static Place of(ResultSet row) throws SQLException {
            long trashed = row.getLong(3);
            Optional<Instant> gone = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(trashed));
            return new Place(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), gone);
        }
    }

    private static Optional<Held> held(Sql sql, PhotoId id) throws SQLException, IOException {
        return standing(sql, id).map(Standing::held);
    }

    /** A photo beside the rows that it was read from. */
    private record Standing(Held held, PhotoRow row) {}

    private static Optional<Standing> standing(Sql sql, PhotoId id) throws SQLException, IOException {
        Optional<Place> place =
                sql.first("SELECT revision, added, trashed FROM library WHERE sha256 = ?", Place::of, id.sha256());
        Optional<PhotoRow> row = PhotoRow.find(sql, id);
        if (place.isEmpty() || row.isEmpty()) {
            return Optional.empty();
        }
        Place at = place.get();
        Held held = new Held(row.get().photo(), row.get().embedded(), at.revision(), at.added(), at.trashed());
        return Optional.of(new Standing(held, row.get()));
    }

    private static Optional<Standing> present(Sql sql, PhotoId id) throws SQLException, IOException {
        return standing(sql, id).filter(found -> found.held().trashed().isEmpty());
    }

    @Override
    public Kept keep(Photo photo, long basedOn) throws StorageException {
        return database.write("keep the photo " + photo.id(), sql -> {
            Optional<Standing> now = present(sql, photo.id());
            if (now.isEmpty()) {
                return new Kept.Gone();
            }
            if (now.get().held().revision() != basedOn) {
                return new Kept.Conflict(now.get().held());
            }
            LibraryRows.update(sql, now.get().row(), photo);
            return new Kept.Ok(basedOn + 1);
        });
    }

    @Override
    public boolean keepAll(List<Held> changed) throws StorageException {
        return database.write("keep " + changed.size() + " photos", sql -> {
            List<PhotoRow> rows = new ArrayList<>();
            for (Held each : changed) {
                Optional<Standing> now = present(sql, each.photo().id());
                if (now.filter(found -> found.held().revision() == each.revision()).isEmpty()) {
                    return false;
                }
                rows.add(now.get().row());
            }
            for (int i = 0; i < rows.size(); i++) {
                LibraryRows.update(sql, rows.get(i), changed.get(i).photo());
            }
            return true;
        });
    }

    @Override
    public List<Summary> uses(PhotoId id) throws StorageException {
        return database.read("see where the photo " + id + " stands", sql -> uses(sql, id));
    }

    private static List<Summary> uses(Sql sql, PhotoId id) throws SQLException {
        return sql.all(
                "SELECT " + Head.SUMMARY
                        + " FROM article WHERE key IN (SELECT article FROM photo_use WHERE photo_use.photo = ?)"
                        + " AND trashed IS NULL ORDER BY place DESC",
                Head::summary,
                id.sha256());
    }

    @Override
    public List<PhotoSummary> alike(PhotoId id, int limit) throws StorageException {
        return database.read("look for photos like " + id, sql -> {
            Optional<Long> own = sql.first(
                    "SELECT look FROM library WHERE sha256 = ? AND look IS NOT NULL", row -> row.getLong(1), id.sha256());
            if (own.isEmpty()) {
                return List.of();
            }
            List<PhotoSummary> alike = new ArrayList<>();
            for (LookAlikes.Look look : LookAlikes.of(sql, own.get())) {
                Tile tile = sql.first(TILE + "library l" + WITH_FILE + "l.key = ?", Tile::of, look.key()).orElseThrow();
                if (!tile.row().listed().id().equals(id) && alike.size() < limit) {
                    alike.add(tile.summary());
                }
            }
            return alike;
        });
    }

    @Override
    public List<String> suggest(PhotoQuery.Facet facet, String beginning, int limit) throws StorageException {
        String start = LibraryIndex.folded(beginning);
        return database.read("suggest words of photos", sql -> sql.all(
                """
                SELECT min(shown) FROM photo_facet WHERE facet = ? AND value >= ? AND value < ?
                GROUP BY value ORDER BY count(*) DESC, value LIMIT ?
                """,
                row -> row.getString(1),
                facet.name(), start, start + "\uDBFF\uDFFF", limit));
    }

    @Override
    public Trashing trash(PhotoId id) throws StorageException {
        return database.write("delete the photo " + id, sql -> {
            List<Summary> uses = uses(sql, id);
            if (!uses.isEmpty()) {
                return new Trashing.InUse(uses);
            }
            LibraryRows.trash(sql, id, clock.instant());
            return new Trashing.Done();
        });
    }

    @Override
    public void recover(PhotoId id) throws StorageException {
        database.write("recover the photo " + id, sql -> LibraryRows.recover(sql, id));
    }

    @Override
    public Optional<String> card(PhotoId id) throws StorageException {
        return find(id).map(Held::photo).map(PhotoCard::write);
    }

    @Override
    public boolean isCard(String card) {
        return PhotoCard.isReadable(card);
    }

    @Override
    public boolean takeCard(PhotoId id, String card) throws StorageException {
        completion.row(id);
        return database.write("take over the card of " + id, sql -> {
            Optional<Standing> untouched = present(sql, id).filter(now -> now.held().revision() == FIRST);
            if (untouched.isPresent()) {
                LibraryRows.update(sql, untouched.get().row(), PhotoCard.read(card).of(untouched.get().held().photo()));
            }
            return untouched.isPresent();
        });
    }

    @Override
    public void waive(Waiver waiver) throws StorageException {
        database.write("let the photo " + waiver.photo() + " go out", sql -> Waivers.keep(sql, waiver));
    }

    @Override
    public List<Waiver> waivers(ArticleId article) throws StorageException {
        return database.read("see who answers for photos of " + article, sql -> Waivers.of(sql, article));
    }

    @Override
    public List<Waiver> waivers(PhotoId photo) throws StorageException {
        return database.read("see who answers for " + photo, sql -> Waivers.of(sql, photo));
    }
}
