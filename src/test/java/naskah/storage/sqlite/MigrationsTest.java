package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import naskah.storage.StorageException;
import naskah.storage.StorageException.Cause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final String FIRST = "CREATE TABLE a (x); INSERT INTO a VALUES (1)";
    private static final String SECOND = "ALTER TABLE a ADD COLUMN y; UPDATE a SET y = 2";

    @TempDir
    Path directory;

    private Database database;

    @BeforeEach
    void open() {
        database = new Database(directory.resolve("naskah.db"), SqliteDataFolder.PATIENCE, true);
    }

    @AfterEach
    void close() throws StorageException {
        database.close();
    }

    @Test
    void aNewFileGetsEveryStepAndNoCopy() throws Exception {
        new Migrations(List.of(FIRST, "CREATE TABLE b (z)")).apply(database);
        assertThat(version()).isEqualTo(2);
        assertThat(directory.resolve("naskah.db.before-2")).doesNotExist();
    }

    @Test
    void anExistingFileIsCopiedBeforeItIsChanged() throws Exception {
        new Migrations(List.of(FIRST)).apply(database);
        new Migrations(List.of(FIRST, SECOND)).apply(database);
        assertThat(number(database, "SELECT y FROM a")).isEqualTo(2);
        Path copy = directory.resolve("naskah.db.before-2");
        Database before = new Database(copy, SqliteDataFolder.PATIENCE, false);
        assertThat(number(before, "PRAGMA user_version")).isEqualTo(1);
        assertThat(number(before, "SELECT x FROM a")).isEqualTo(1);
        before.close();
    }

    @Test
    void aStepThatFailsLeavesTheTablesAsTheyWere() throws Exception {
        new Migrations(List.of(FIRST)).apply(database);
        Migrations broken = new Migrations(List.of(FIRST, SECOND + "; INSERT INTO missing VALUES (1)"));
        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> broken.apply(database));
        assertThat(version()).isEqualTo(1);
        assertThat(number(database, "SELECT count(*) FROM pragma_table_info('a')")).isEqualTo(1);
        new Migrations(List.of(FIRST, SECOND)).apply(database);
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void aFileOfANewerProgramIsNotTouched() throws Exception {
        new Migrations(List.of(FIRST, SECOND)).apply(database);
        byte[] before = Files.readAllBytes(database.file());
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> new Migrations(List.of(FIRST)).apply(database))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Cause.NEWER));
        assertThat(database.file()).hasBinaryContent(before);
    }

    @Test
    void theDatabaseIsSafeAgainstPowerLoss() throws Exception {
        Migrations.OURS.apply(database);
        String mode = database.alone("look", sql ->
                sql.first("PRAGMA journal_mode", row -> row.getString(1)).orElseThrow());
        assertThat(mode).isEqualTo("wal");
        assertThat(number(database, "PRAGMA synchronous")).isEqualTo(2);
        assertThat(number(database, "PRAGMA foreign_keys")).isEqualTo(1);
    }

    private long version() throws StorageException {
        return number(database, "PRAGMA user_version");
    }

    private static long number(Database database, String sql) throws StorageException {
        return database.isWritable()
                ? database.alone("look", on -> on.number(sql))
                : database.read("look", on -> on.number(sql));
    }
}
