package naskah.ui.settings;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the person for files and folders; empty when they thought better of it. */
interface FileDialogs {
    /** @param patterns as "*.csv" */
    Optional<Path> open(String title, String... patterns);

    Optional<Path> folder(String title);

    Optional<Path> save(String title, String name);
}
