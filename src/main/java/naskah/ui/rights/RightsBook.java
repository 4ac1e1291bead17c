package naskah.ui.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import naskah.article.ArticleId;
import naskah.photo.PhotoId;
import naskah.storage.Held;
import naskah.storage.PhotoLibrary;
import naskah.storage.StorageException;
import naskah.storage.Summary;

/** Reads what the pane of rights tells; never on the UI thread. */
record RightsBook(PhotoLibrary library) {
    /** Of these photos those that are there. */
    List<Held> photos(List<PhotoId> ids) throws StorageException {
        List<Held> photos = new ArrayList<>();
        for (PhotoId id : ids) {
            library.find(id).ifPresent(photos::add);
        }
        return photos;
    }

    /** The articles that show any of these photos, each once. */
    List<Summary> uses(List<PhotoId> ids) throws StorageException {
        Map<ArticleId, Summary> uses = new LinkedHashMap<>();
        for (PhotoId id : ids) {
            library.uses(id).forEach(use -> uses.put(use.id(), use));
        }
        return List.copyOf(uses.values());
    }
}
