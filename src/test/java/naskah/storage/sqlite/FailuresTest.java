package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import naskah.storage.StorageException.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FailuresTest {
    @ParameterizedTest
    @CsvSource({
        "SQLITE_FULL, DISK_FULL", "SQLITE_READONLY, READ_ONLY", "SQLITE_READONLY_DBMOVED, READ_ONLY",
        "SQLITE_BUSY, LOCKED", "SQLITE_BUSY_SNAPSHOT, LOCKED", "SQLITE_LOCKED, LOCKED", "SQLITE_CORRUPT, DAMAGED",
        "SQLITE_CORRUPT_VTAB, DAMAGED", "SQLITE_NOTADB, DAMAGED", "SQLITE_IOERR_WRITE, OTHER", "SQLITE_CANTOPEN, OTHER"
    })
    void eachCodeOfSqliteHasItsCause(SQLiteErrorCode code, Cause cause) {
        assertThat(Failures.of("save", new SQLiteException("x", code)).reason()).isEqualTo(cause);
    }

    @Test
    void theFileSystemsWordsHaveTheirCause() {
        assertThat(cause(new FileSystemException("a", null, "No space left on device"))).isEqualTo(Cause.DISK_FULL);
        assertThat(cause(new IOException("There is not enough space on the disk"))).isEqualTo(Cause.DISK_FULL);
        assertThat(cause(new FileSystemException("a", null, "Read-only file system"))).isEqualTo(Cause.READ_ONLY);
        assertThat(cause(new AccessDeniedException("a"))).isEqualTo(Cause.READ_ONLY);
        assertThat(cause(new NoSuchFileException("a"))).isEqualTo(Cause.OTHER);
        assertThat(cause(new Failures.Unreadable("a", null))).isEqualTo(Cause.DAMAGED);
        assertThat(cause(new IOException())).isEqualTo(Cause.OTHER);
    }

    private static Cause cause(IOException why) {
        return Failures.of("save", why).reason();
    }
}
