package naskah.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.format.Incoming;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.workflow.Stage;

/** New articles on their way into the data folder, a few hundred at once; each is told of only after it is stored. */
final class Batch {
    /** Few enough that autosave is not kept waiting by the transaction. */
    private static final int FULL = 250;

    /** Characters of body, so that long articles do not fill the memory. */
    private static final long HEAVY = 4_000_000;

    private final DataFolder folder;
    private final Consumer<ArticleId> stored;
    private final Map<ArticleId, Article> waiting = new LinkedHashMap<>();
    private Stage stage = Stage.DRAFT;
    private long weight;

    Batch(DataFolder folder, Consumer<ArticleId> stored) {
        this.folder = folder;
        this.stored = stored;
    }

    boolean holds(ArticleId id) {
        return waiting.containsKey(id);
    }

    void add(Incoming.Read read) throws StorageException {
        Stage own = read.published() ? Stage.PUBLISHED : Stage.DRAFT;
        if (own != stage) {
            store();
        }
        stage = own;
        waiting.put(read.article().id(), read.article());
        weight += read.article().body().text().length();
        if (waiting.size() == FULL || weight > HEAVY) {
            store();
        }
    }

    void store() throws StorageException {
        if (waiting.isEmpty()) {
            return;
        }
        folder.articles().createAll(List.copyOf(waiting.values()), Revision.Kind.IMPORTED, stage);
        List<ArticleId> ids = List.copyOf(waiting.keySet());
        waiting.clear();
        weight = 0;
        ids.forEach(stored);
    }
}
