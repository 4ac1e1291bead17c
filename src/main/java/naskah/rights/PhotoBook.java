package naskah.rights;

import java.util.List;
import java.util.Optional;
import naskah.photo.PhotoId;
import naskah.storage.Held;
import naskah.storage.Kept;
import naskah.storage.PhotoLibrary;
import naskah.storage.StorageException;

/** Changes photos of the library as they are at that moment, whoever else is working on them. */
public record PhotoBook(PhotoLibrary library) {
    /** Makes the change on every photo, and says how many were changed; one that is gone is left out. */
    public int change(List<PhotoId> ids, PhotoChange change) throws StorageException {
        int changed = 0;
        for (PhotoId id : ids) {
            changed += change(id, change) ? 1 : 0;
        }
        return changed;
    }

    /** False when the photo is not there, or deleted. */
    public boolean change(PhotoId id, PhotoChange change) throws StorageException {
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
