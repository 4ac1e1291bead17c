package naskah.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import naskah.storage.StorageException;
import org.sqlite.SQLiteConfig;

/** The file {@code naskah.db}: one writing connection, one transaction at a time, and read-only connections beside it. */
final class Database implements AutoCloseable {
    private final Path file;
    private final Duration patience;
    private final boolean writable;
    private final ReentrantLock writing = new ReentrantLock();
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private Connection writer;
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
        writing.lock();
        try {
            return work.with(new Sql(writer()));
        } catch (SQLException | IOException failure) {
            throw Failures.of(deed, failure);
        } finally {
            writing.unlock();
        }
    }

    <T> T read(String deed, Work<T> work) throws StorageException {
        try {
            Connection connection = idle.poll();
            if (connection == null) {
                connection = connect(true);
            }
            try {
                return work.with(new Sql(connection));
            } finally {
                giveBack(connection);
            }
        } catch (SQLException | IOException failure) {
            throw Failures.of(deed, failure);
        }
    }

    @Override
    public void close() throws StorageException {
        closed = true;
        writing.lock();
        try {
            for (Connection reader = idle.poll(); reader != null; reader = idle.poll()) {
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

    private void giveBack(Connection connection) throws SQLException {
        if (closed) {
            connection.close();
        } else {
            idle.add(connection);
        }
    }

    private Connection writer() throws SQLException {
        if (closed) {
            throw new IllegalStateException("the data folder is closed");
        }
        if (writer == null) {
            writer = connect(false);
        }
        return writer;
    }

    private Connection connect(boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.setCacheSize(-8_000);
        if (!readOnly) {
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        return DriverManager.getConnection("jdbc:sqlite:" + address(readOnly), config.toProperties());
    }

    /** A folder that cannot be written can hold no shared memory beside the file: SQLite must be told that nobody writes. */
    private String address(boolean readOnly) {
        String uri = file.toUri().toString();
        boolean nobodyWrites = readOnly
                && !Files.isWritable(file.getParent())
                && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        return nobodyWrites ? uri + "?immutable=1" : uri;
    }
}
