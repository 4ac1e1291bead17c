package naskah.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import naskah.article.ArticleId;
import naskah.check.spelling.Spelling;
import naskah.format.ArticleReader;
import naskah.format.folder.Part;
import naskah.house.House;
import naskah.storage.ArticleForm;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;

/** The adapters that the commands use without knowing them; the app chooses them. */
public record Tools(
        Folders folders,
        Houses houses,
        Formats formats,
        Handover handover,
        ArticleForm form,
        Samples samples,
        Dictionary dictionary) {
    public Tools {
        Objects.requireNonNull(folders);
        Objects.requireNonNull(houses);
        Objects.requireNonNull(formats);
        Objects.requireNonNull(handover);
        Objects.requireNonNull(form);
        Objects.requireNonNull(samples);
        Objects.requireNonNull(dictionary);
    }

    @FunctionalInterface
    public interface Folders {
        /** Opens the data folder for a job beside a window, and makes it where there is none. */
        DataFolder open(Path folder) throws StorageException;
    }

    @FunctionalInterface
    public interface Houses {
        /** The profile kept in the folder, or the standard one. */
        House of(DataFolder folder) throws StorageException;
    }

    @FunctionalInterface
    public interface Formats {
        /** The reader for a file of this name that begins with {@code head}. */
        ArticleReader forFile(House house, String name, byte[] head);
    }

    /** Folders as the newsroom hands them over: {@code article.json}, {@code index.html} and pictures. */
    @FunctionalInterface
    public interface Handover {
        /**
         * Writes a folder of the article's own below {@code out}, whole or not at all, when the article is cleared to go out and
         * the rights of its photos let it.
         */
        HandedOver write(Package content, Path out) throws IOException, StorageException;
    }

    /**
     * What is handed over, and which parts of the folder are asked for.
     *
     * @param desk whose library knows the rights of photos; another folder than the article's when that came from a file
     */
    public record Package(Stored stored, House house, DataFolder folder, DataFolder desk, Set<Part> parts) {
        /** An article of the desk's own data folder. */
        public Package(Stored stored, House house, DataFolder folder, Set<Part> parts) {
            this(stored, house, folder, folder, parts);
        }
    }

    /** The dictionary of Indonesian. */
    @FunctionalInterface
    public interface Dictionary {
        /** Opens the one that the data folder names, else any, for one thread; empty where none is found. */
        Optional<Spelling> open(Path data) throws StorageException;
    }

    /** The sample newsroom. */
    public interface Samples {
        List<ArticleId> install(DataFolder folder) throws IOException, StorageException;

        /** Takes out every sample that is there, and says which. */
        List<ArticleId> remove(DataFolder folder) throws StorageException;
    }
}
