package naskah.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import naskah.storage.StorageException;
import org.sqlite.SQLiteConfig;

/** The file {@code naskah.db}: one connection that writes, one transaction at a time, and others that only read. */
final class Database implements AutoCloseable {
    private final Path file;
    private final Duration patience;
    private final boolean writable;
    private final ReentrantLock writing = new ReentrantLock();
    private final Queue<Sql> idle = new ConcurrentLinkedQueue<>();
    private Sql writer;
    private volatile boolean closed;

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Sql sql) throws SQLException, IOException;
    }

    /** @param patience how long another process may keep the file locked before a deed fails */
    Database(Path file, Duration patience, boolean writable) {
        this.file = file;
        this.patience = patience;
        this.writable = writable;
    }

    Path file() {
        return file;
    }

    boolean isWritable() {
        return writable;
    }

    /** One transaction: all of it is on disk when this returns, or none of it. */
    <T> T write(String deed, Work<T> work) throws StorageException {
        return alone(deed, sql -> transaction(sql, work));
    }

    /** Work on the writing connection outside of a transaction. */
    <T> T alone(String deed, Work<T> work) throws StorageException {
        if (!writable) {
            throw new StorageException(deed, StorageException.Cause.READ_ONLY, null);
        }
        return own(deed, work);
    }

    private <T> T own(String deed, Work<T> work) throws StorageException {
        writing.lock();
        try {
            return work.with(writer());
        } catch (SQLException | IOException failure) {
            throw Failures.of(deed, failure);
        } finally {
            writing.unlock();
        }
    }

    <T> T read(String deed, Work<T> work) throws StorageException {
        try {
            Sql reader = idle.poll();
            if (reader == null) {
                reader = connect(true);
            }
            try {
                return work.with(reader);
            } finally {
                giveBack(reader);
            }
        } catch (SQLException | IOException failure) {
            throw Failures.of(deed, failure);
        }
    }

    /** As {@link #read}, and nothing of it changes meanwhile. */
    <T> T still(String deed, Work<T> work) throws StorageException {
        return read(deed, sql -> {
            sql.run("BEGIN");
            try {
                return work.with(sql);
            } finally {
                sql.run("COMMIT");
            }
        });
    }

    /** Differs once anything but the writing connection has written. */
    long foreignChanges() throws StorageException {
        return own("look for changes", sql -> sql.number("PRAGMA data_version"));
    }

    @Override
    public void close() throws StorageException {
        closed = true;
        writing.lock();
        try {
            for (Sql reader = idle.poll(); reader != null; reader = idle.poll()) {
                reader.close();
            }
            if (writer != null) {
                writer.close();
                writer = null;
            }
        } catch (SQLException failure) {
            throw Failures.of("close the database", failure);
        } finally {
            writing.unlock();
        }
    }

    private static <T> T transaction(Sql sql, Work<T> work) throws SQLException, IOException {
        sql.run("BEGIN IMMEDIATE");
        try {
            T result = work.with(sql);
            sql.run("COMMIT");
            return result;
        } catch (SQLException | IOException | RuntimeException failure) {
            rollBack(sql, failure);
            throw failure;
        }
    }

    private static void rollBack(Sql sql, Exception failure) {
        try {
            sql.run("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite itself rolls back on a full disk and some I/O errors
            failure.addSuppressed(alreadyRolledBack);
        }
    }

    private void giveBack(Sql reader) throws SQLException {
        if (closed) {
            reader.close();
        } else {
            idle.add(reader);
        }
    }

    private Sql writer() throws SQLException {
        if (closed) {
            throw new IllegalStateException("the data folder is closed");
        }
        if (writer == null) {
            writer = connect(!writable);
        }
        return writer;
    }

    private Sql connect(boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.setCacheSize(-8_000);
        if (!readOnly) {
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        return new Sql(DriverManager.getConnection("jdbc:sqlite:" + address(readOnly), config.toProperties()));
    }

    /** A folder that cannot be written has no shared memory beside the file: SQLite must be told that nobody writes. */
    private String address(boolean readOnly) {
        String uri = file.toUri().toString();
        boolean nobodyWrites = readOnly
                && !Files.isWritable(file.getParent())
                && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        return nobodyWrites ? uri + "?immutable=1" : uri;
    }
}
