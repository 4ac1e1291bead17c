package naskah.storage.sqlite;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import naskah.storage.StorageException;
import naskah.storage.StorageException.Cause;
import org.sqlite.SQLiteException;

/** Tells from what SQLite or the file system says which remedy a person can be offered. */
final class Failures {
    private Failures() {}

    /** Something stored that its form cannot read any more. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable(String what, Throwable why) {
            super(what, why);
        }
    }

    static StorageException of(String deed, Exception why) {
        return new StorageException(deed, cause(why), why);
    }

    private static Cause cause(Throwable why) {
        return switch (why) {
            case SQLiteException sqlite -> cause(sqlite.getResultCode().code & 0xff);
            case Unreadable _ -> Cause.DAMAGED;
            case AccessDeniedException _, ReadOnlyFileSystemException _ -> Cause.READ_ONLY;
            case IOException io -> cause(String.valueOf(io.getMessage()).toLowerCase(Locale.ROOT));
            default -> Cause.OTHER;
        };
    }

    /** The primary result codes of https://www.sqlite.org/rescode.html. */
    private static Cause cause(int primaryCode) {
        return switch (primaryCode) {
            case 13 -> Cause.DISK_FULL;
            case 3, 8 -> Cause.READ_ONLY;
            case 5, 6, 15 -> Cause.LOCKED;
            case 11, 26 -> Cause.DAMAGED;
            default -> Cause.OTHER;
        };
    }

    private static Cause cause(String message) {
        if (message.contains("no space left") || message.contains("not enough space") || message.contains("quota")) {
            return Cause.DISK_FULL;
        }
        return message.contains("read-only file system") ? Cause.READ_ONLY : Cause.OTHER;
    }
}
