package naskah.aftermath;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts a page of evidence on the disk and tells its hash, by which it is known again. */
public final class EvidenceFile {
    private EvidenceFile() {}

    /**
     * @return the page's SHA-256 in hexadecimal digits
     * @throws FileAlreadyExistsException when the file is there; it stays as it is
     */
    public static String create(Path file, byte[] page) throws IOException {
        Files.write(file, page, StandardOpenOption.CREATE_NEW);
        return Evidence.sha256(page);
    }

    /** As {@link #create}, in the place of a file that a person has said may go; whole or not at all. */
    public static String replace(Path file, byte[] page) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, "bukti", ".tmp");
        try {
            Files.write(unfinished, page);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return Evidence.sha256(page);
    }
}
