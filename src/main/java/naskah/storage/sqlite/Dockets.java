package naskah.storage.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import naskah.storage.Docket;
import naskah.workflow.PictureLane;
import naskah.workflow.Stage;

/** Reads dockets from the rows of articles. */
final class Dockets {
    /** The columns that {@link #docket} reads. */
    static final String COLUMNS = "stage, entered, owner, author, deadline, embargo, pictures, approved, " + Writers.COLUMN;

    private Dockets() {}

    static Docket of(Sql sql, long key) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM article WHERE key = ?", row -> docket(row, 1), key).orElseThrow();
    }

    /** @param first the number of the first of the columns */
    static Docket docket(ResultSet row, int first) throws SQLException {
        String approved = row.getString(first + 7);
        return new Docket(
                Stage.valueOf(row.getString(first)),
                Instant.ofEpochMilli(row.getLong(first + 1)),
                new Docket.Whose(row.getString(first + 2), row.getString(first + 3), Writers.of(row.getString(first + 8))),
                new Docket.Times(instant(row, first + 4), instant(row, first + 5)),
                PictureLane.valueOf(row.getString(first + 6)),
                approved == null ? "" : approved);
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(value));
    }
}
