package naskah.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import naskah.i18n.Messages;
import naskah.photo.PhotoRead;
import naskah.photo.PhotoReader;
import naskah.storage.StorageException;

/** Which sentence tells a person about a failure; each takes the name of what failed and offers a remedy. */
public final class Complaint {
    private static final long MEGA = 1_000_000;
    private static final long MB = 1024 * 1024;

    private Complaint() {}

    public static String of(Exception failure) {
        return switch (failure) {
            case StorageException storage -> "failure.storage." + storage.reason();
            case NoSuchFileException missing -> "failure.file.missing";
            case AccessDeniedException denied -> "failure.file.denied";
            case NotDirectoryException other -> "failure.file.notFolder";
            default -> isFull(failure) ? "failure.storage.DISK_FULL" : "failure.file.unreadable";
        };
    }

    /** The file that the failure is about, else {@code otherwise}. */
    public static String file(IOException failure, Path otherwise) {
        Optional<String> named = failure instanceof FileSystemException file
                ? Optional.ofNullable(file.getFile())
                : Optional.empty();
        return named.orElse(otherwise.toString());
    }

    /** Why a picture was not taken. */
    public static String sentence(Messages messages, PhotoRead.Refused refused) {
        long most = switch (refused.reason()) {
            case TOO_MANY_PIXELS -> PhotoReader.MAX_PIXELS / MEGA;
            case TOO_MANY_BYTES -> PhotoReader.MAX_BYTES / MB;
            case NOT_A_PICTURE, DAMAGED -> 0;
        };
        return messages.get("photo.refused." + refused.reason(), refused.fileName(), most);
    }

    private static boolean isFull(Exception failure) {
        String text = String.valueOf(failure.getMessage());
        return text.contains("No space left on device") || text.contains("not enough space on the disk");
    }
}
