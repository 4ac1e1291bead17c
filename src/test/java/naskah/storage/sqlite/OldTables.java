package naskah.storage.sqlite;

import java.sql.SQLException;

/** Brings a folder's tables back to what an earlier version of the program made, so that an upgrade can be tested. */
final class OldTables {
    private OldTables() {}

    /** Before photos had a library. */
    static void withoutLibrary(Sql sql) throws SQLException {
        sql.run(
                """
                DROP TABLE photo_facet; DROP TABLE photo_search; DROP TABLE photo_use; DROP TABLE waiver; DROP TABLE library;
                DELETE FROM meta WHERE key = 'library';
                PRAGMA user_version = 3;
                """);
    }

    /** Before all fields of a photo were kept. */
    static void withoutMetadata(Sql sql) throws SQLException {
        withoutLibrary(sql);
        sql.run("ALTER TABLE photo DROP COLUMN metadata; PRAGMA user_version = 2;");
    }
}
