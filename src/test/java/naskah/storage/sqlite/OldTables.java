package naskah.storage.sqlite;

import java.sql.SQLException;

/** Brings a folder's tables back to what an earlier version of the program made, so that an upgrade can be tested. */
final class OldTables {
    private OldTables() {}

    /** Before waivers were found by their photo. */
    static void withoutWaiversOfAPhoto(Sql sql) throws SQLException {
        sql.run("DROP INDEX waiver_photo; PRAGMA user_version = 11;");
    }

    /** Before complaints. */
    static void withoutComplaints(Sql sql) throws SQLException {
        withoutWaiversOfAPhoto(sql);
        sql.run("DROP TABLE complaint_answer; DROP TABLE complaint; PRAGMA user_version = 10;");
    }

    /** Before it was kept whose text nobody has cleared. */
    static void withoutWriters(Sql sql) throws SQLException {
        withoutComplaints(sql);
        sql.run("DROP TABLE writer; PRAGMA user_version = 9;");
    }

    /** Before every waiver was kept, and which rights it answers to. */
    static void withoutWaiverHistory(Sql sql) throws SQLException {
        withoutWriters(sql);
        sql.run(
                """
                DROP TABLE waiver; DROP TABLE rights_change;
                CREATE TABLE waiver (
                    photo TEXT NOT NULL, article TEXT NOT NULL, stop TEXT NOT NULL, name TEXT NOT NULL, reason TEXT NOT NULL,
                    at INTEGER NOT NULL, PRIMARY KEY (photo, article, stop)) STRICT, WITHOUT ROWID;
                PRAGMA user_version = 8;
                """);
    }

    /** Before comments and suggestions. */
    static void withoutReviews(Sql sql) throws SQLException {
        withoutWaiverHistory(sql);
        sql.run(
                """
                DROP TABLE assignment; DROP TABLE comment_act; DROP TABLE comment; DROP TABLE proposal; DROP TABLE seen;
                PRAGMA user_version = 7;
                """);
    }

    /** Before corrections, and before states were pressed against each other. */
    static void withoutCorrections(Sql sql) throws SQLException {
        withoutReviews(sql);
        sql.run("DROP TABLE correction; ALTER TABLE revision DROP COLUMN base; PRAGMA user_version = 5;");
    }

    /** Before persons, stages and a journal of steps. */
    static void withoutWorkflow(Sql sql) throws SQLException {
        withoutCorrections(sql);
        sql.run(
                """
                DROP TABLE person; DROP TABLE step;
                DROP INDEX article_owner; DROP INDEX article_entered; DROP INDEX article_pictures; DROP INDEX article_embargo;
                ALTER TABLE article DROP COLUMN approved; ALTER TABLE article DROP COLUMN embargo;
                ALTER TABLE article DROP COLUMN entered; ALTER TABLE article DROP COLUMN deadline;
                ALTER TABLE article DROP COLUMN owner; ALTER TABLE article DROP COLUMN author;
                ALTER TABLE article DROP COLUMN pictures;
                ALTER TABLE revision DROP COLUMN person;
                PRAGMA user_version = 4;
                """);
    }

    /** Before photos had a library. */
    static void withoutLibrary(Sql sql) throws SQLException {
        withoutWorkflow(sql);
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
