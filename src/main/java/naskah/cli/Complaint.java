package naskah.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import naskah.storage.StorageException;

/** Which sentence tells a person about a failure; each takes the name of what failed and offers a remedy. */
final class Complaint {
    private Complaint() {}

    static String of(Exception failure) {
        return switch (failure) {
            case StorageException storage -> "cli.storage." + storage.reason();
            case NoSuchFileException missing -> "cli.file.missing";
            case AccessDeniedException denied -> "cli.file.denied";
            case NotDirectoryException other -> "cli.file.notFolder";
            default -> isFull(failure) ? "cli.storage.DISK_FULL" : "cli.file.unreadable";
        };
    }

    /** The file that the failure is about, else {@code otherwise}. */
    static String file(IOException failure, Path otherwise) {
        Optional<String> named = failure instanceof FileSystemException file
                ? Optional.ofNullable(file.getFile())
                : Optional.empty();
        return named.orElse(otherwise.toString());
    }

    private static boolean isFull(Exception failure) {
        String text = String.valueOf(failure.getMessage());
        return text.contains("No space left on device") || text.contains("not enough space on the disk");
    }
}
