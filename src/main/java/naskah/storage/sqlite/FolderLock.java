package naskah.storage.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A file that one program at a time may hold; the system lets go of it when the program ends, however it ends. */
final class FolderLock implements AutoCloseable {
    /** Closing any channel of a file drops all this process's locks on it (POSIX): never open a second one. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty when another program, or this one, holds it. */
    static Optional<FolderLock> take(Path file) throws IOException {
        Path real = file.getParent().toRealPath().resolve(file.getFileName());
        if (!HELD.add(real)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(real, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return Optional.of(new FolderLock(real, channel));
            }
            free(real, channel);
            return Optional.empty();
        } catch (IOException failure) {
            free(real, channel);
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        free(file, channel);
    }

    private static void free(Path file, FileChannel channel) throws IOException {
        HELD.remove(file);
        if (channel != null) {
            channel.close();
        }
    }
}
