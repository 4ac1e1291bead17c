package naskah.storage.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import naskah.storage.StorageException;

/** The numbered steps to today's tables; each is one transaction, and an existing file is copied before the first. */
final class Migrations {
    static final Migrations OURS = new Migrations(List.of(
            resource("/sql/0001-newsroom.sql"),
            resource("/sql/0002-beginnings-of-four-letters.sql"),
            resource("/sql/0003-photo-metadata.sql"),
            resource("/sql/0004-photo-library.sql"),
            resource("/sql/0005-workflow.sql"),
            resource("/sql/0006-corrections.sql"),
            resource("/sql/0007-compact-revisions.sql"),
            resource("/sql/0008-review.sql"),
            resource("/sql/0009-waivers-by-revision.sql"),
            resource("/sql/0010-writers.sql"),
            resource("/sql/0011-complaints.sql"),
            resource("/sql/0012-waivers-of-a-photo.sql")));

    private final List<String> scripts;

    Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    void apply(Database database) throws StorageException {
        long version = version(database);
        if (!database.isWritable() && version < scripts.size()) {
            throw new StorageException("bring the tables up to date", StorageException.Cause.READ_ONLY, null);
        }
        if (database.isWritable()) {
            database.alone("switch to write-ahead logging", Migrations::writeAhead);
        }
        for (long next = version + 1; next <= scripts.size(); next++) {
            step(database, next, version > 0);
        }
    }

    /** @throws StorageException NEWER when a later version of the program made the file */
    private long version(Database database) throws StorageException {
        long version = database.isWritable()
                ? database.alone("read the tables' version", Migrations::userVersion)
                : database.read("read the tables' version", Migrations::userVersion);
        if (version > scripts.size()) {
            throw new StorageException("open tables of version " + version, StorageException.Cause.NEWER, null);
        }
        return version;
    }

    private void step(Database database, long number, boolean filled) throws StorageException {
        if (filled) {
            database.alone("copy the database before step " + number, sql -> copy(sql, database.file(), number));
        }
        database.write("change the tables to version " + number, sql -> {
            if (userVersion(sql) < number) {
                sql.run(scripts.get((int) number - 1));
                sql.run("PRAGMA user_version = " + number);
            }
            return number;
        });
    }

    private static Path copy(Sql sql, Path file, long number) throws SQLException, IOException {
        Path made = Files.createTempFile(file.getParent(), "before-", ".tmp");
        Files.delete(made);
        sql.update("VACUUM INTO ?", made.toString());
        Path copy = file.resolveSibling(file.getFileName() + ".before-" + number);
        return Files.move(made, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static long userVersion(Sql sql) throws SQLException {
        return sql.number("PRAGMA user_version");
    }

    private static String writeAhead(Sql sql) throws SQLException {
        String mode = sql.first("PRAGMA journal_mode", row -> row.getString(1)).orElseThrow();
        return mode.equals("wal")
                ? mode
                : sql.first("PRAGMA journal_mode = WAL", row -> row.getString(1)).orElseThrow();
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("the program is incomplete: " + name, broken);
        }
    }
}
