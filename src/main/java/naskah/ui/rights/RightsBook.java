package naskah.ui.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.photo.PhotoId;
import naskah.storage.Held;
import naskah.storage.Kept;
import naskah.storage.PhotoLibrary;
import naskah.storage.StorageException;
import naskah.storage.Summary;

/** Reads and changes the rights of photos in the library, whoever else is working on them; never on the UI thread. */
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

    /** Makes the change on every photo as it is now, and says how many were changed; one that is gone is left out. */
    int change(List<PhotoId> ids, RightsChange change) throws StorageException {
        int changed = 0;
        for (PhotoId id : ids) {
            changed += change(id, change) ? 1 : 0;
        }
        return changed;
    }

    private boolean change(PhotoId id, RightsChange change) throws StorageException {
        Optional<Held> held = library.find(id);
        while (held.isPresent()) {
            Held now = held.get();
            switch (library.keep(change.of(now.photo(), now.addedAt()), now.revision())) {
                case Kept.Ok ok -> {
                    return true;
                }
                case Kept.Conflict conflict -> held = Optional.of(conflict.theirs());
                case Kept.Gone gone -> {
                    return false;
                }
            }
        }
        return false;
    }
}
