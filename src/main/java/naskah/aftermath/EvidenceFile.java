package naskah.aftermath;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts a page of evidence on the disk and tells its hash, by which it is known again. */
public final class EvidenceFile {
    private EvidenceFile() {}

    /**
     * Whole or not at all.
     *
     * @return the page's SHA-256 in hexadecimal digits
     * @throws FileAlreadyExistsException when the file is there; it stays as it is
     */
    public static String create(Path file, byte[] page) throws IOException {
        return put(file, page);
    }

    /** As {@link #create}, in the place of a file that a person has said may go. */
    public static String replace(Path file, byte[] page) throws IOException {
        return put(file, page, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String put(Path file, byte[] page, CopyOption... how) throws IOException {
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "bukti", ".tmp");
        try {
            Files.write(unfinished, page);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, file, how);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return Evidence.sha256(page);
    }
}
