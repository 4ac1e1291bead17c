package naskah.ui.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.rights.Blocked;
import naskah.storage.StorageException;
import naskah.storage.Waiver;

/** The jobs themselves, which the app carries out with the formats; never called on the UI thread. */
public interface Transfers {
    /** Where a running job is told to stop, and where it tells how far it is. */
    record Control(BooleanSupplier cancelled, LongConsumer progress) {}

    /**
     * A finished export.
     *
     * @param losses what the formats could not carry, in the person's language
     */
    record Exported(Path folder, List<String> losses) {
        public Exported {
            losses = List.copyOf(losses);
        }
    }

    /**
     * A finished import.
     *
     * @param last the article that came last
     * @param notes what was refused or could not be placed, a sentence each, in the person's language
     * @param untold how many more notes there were
     */
    record Imported(long articles, Optional<ArticleId> last, List<String> notes, long untold) {
        public Imported {
            Objects.requireNonNull(last);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Writes the article's own folder below {@code into}, whole or not at all; empty when it was cancelled.
     *
     * @throws RightsRefused when the rights of its photos forbid it and nobody has answered for them
     */
    Optional<Exported> export(Article article, Path into, Control control) throws IOException, StorageException;

    /** Somebody answers for photos that may not go out with the article. */
    void waive(Article article, List<Blocked> blocked, Waiver.By by) throws StorageException;

    /** Takes in files, exported folders and folders of these; after a cancel, what was taken in so far stays and is told. */
    Imported take(List<Path> files, Control control) throws StorageException;

    /** The folder that the last export went to. */
    Optional<Path> lastFolder() throws StorageException;

    void rememberFolder(Path folder) throws StorageException;
}
