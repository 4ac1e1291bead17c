package naskah.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.format.ArticleReader;
import naskah.format.Incoming;
import naskah.format.PhotoFiles;
import naskah.house.House;
import naskah.storage.ArticleForm;
import naskah.storage.DataFolder;
import naskah.storage.Photos;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.workflow.Stage;

/** The adapters that the commands use without knowing them; the app chooses them. */
public record Tools(
        Folders folders, Houses houses, Formats formats, Handover handover, ArticleForm form, Samples samples) {
    public Tools {
        Objects.requireNonNull(folders);
        Objects.requireNonNull(houses);
        Objects.requireNonNull(formats);
        Objects.requireNonNull(handover);
        Objects.requireNonNull(form);
        Objects.requireNonNull(samples);
    }

    /** What an export may consist of. */
    public enum Format {
        JSON,
        HTML
    }

    @FunctionalInterface
    public interface Folders {
        /** Opens the data folder for a job beside a window, and makes it where there is none. */
        DataFolder open(Path folder) throws StorageException;

        /** Stores new articles, an archive's next few hundred; an adapter that can do it at once says so here. */
        default void createAll(DataFolder folder, List<Article> articles, Stage stage) throws StorageException {
            for (Article article : articles) {
                folder.articles().create(article, Revision.Kind.IMPORTED, stage);
            }
        }
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
    public interface Handover {
        /** Writes a folder of the article's own below {@code out}, whole or not at all, and says which. */
        Path write(Package content, Set<Format> formats, Path out) throws IOException;

        /** Reads such a folder; its pictures go to {@code photos}. */
        Incoming read(Path folder, House house, Photos photos) throws IOException, StorageException;
    }

    /** What is handed over. */
    public record Package(Article article, House house, PhotoFiles photos) {}

    /** The sample newsroom. */
    public interface Samples {
        List<ArticleId> install(DataFolder folder) throws IOException, StorageException;

        /** Takes out every sample that is there, and says which. */
        List<ArticleId> remove(DataFolder folder) throws StorageException;
    }
}
