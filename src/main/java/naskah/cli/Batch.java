package naskah.cli;

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
    private static final int FULL = 500;

    private final DataFolder folder;
    private final Map<ArticleId, Article> waiting = new LinkedHashMap<>();
    private Stage stage = Stage.DRAFT;
    private Consumer<ArticleId> stored = id -> {};

    Batch(DataFolder folder) {
        this.folder = folder;
    }

    boolean holds(ArticleId id) {
        return waiting.containsKey(id);
    }

    void add(Incoming.Read read, Consumer<ArticleId> told) throws StorageException {
        Stage own = read.published() ? Stage.PUBLISHED : Stage.DRAFT;
        if (own != stage || waiting.size() == FULL) {
            store();
        }
        stage = own;
        stored = told;
        waiting.put(read.article().id(), read.article());
    }

    void store() throws StorageException {
        if (waiting.isEmpty()) {
            return;
        }
        folder.articles().createAll(List.copyOf(waiting.values()), Revision.Kind.IMPORTED, stage);
        List<ArticleId> ids = List.copyOf(waiting.keySet());
        waiting.clear();
        ids.forEach(stored);
    }
}
