package naskah.ui.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.photo.PhotoId;
import naskah.storage.Held;
import naskah.storage.PhotoLibrary;
import naskah.storage.StorageException;
import naskah.storage.Summary;

/** Reads the rights of photos in the library; never on the UI thread. */
record RightsBook(PhotoLibrary library) {
    /** Of the photos that are there, and the articles that show those of them which are withdrawn. */
    record Read(List<Held> photos, List<Summary> uses) {}

    Read read(List<PhotoId> ids) throws StorageException {
        List<Held> photos = new ArrayList<>();
        Map<ArticleId, Summary> uses = new LinkedHashMap<>();
        for (PhotoId id : ids) {
            Optional<Held> held = library.find(id);
            held.ifPresent(photos::add);
            if (held.filter(found -> found.photo().rights().withdrawn().isPresent()).isPresent()) {
                library.uses(id).forEach(use -> uses.put(use.id(), use));
            }
        }
        return new Read(List.copyOf(photos), List.copyOf(uses.values()));
    }
}
