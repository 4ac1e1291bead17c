package naskah.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naskah.photo.PhotoId;
import naskah.storage.Held;
import naskah.storage.PhotoLibrary;
import naskah.storage.PhotoQuery;
import naskah.storage.StorageException;

/** The photo that a person means: by its id, or by the beginning of an id that no other photo has. */
record NamedPhoto(Errand errand, PhotoLibrary library) {
    private static final String BEGINNING = "[0-9a-f]{4,64}";

    /** Empty when there is none or more than one, which is said. */
    Optional<Held> find(String named) throws StorageException {
        List<PhotoId> meant = beginningWith(named);
        if (meant.size() > 1) {
            errand.fail("cli.photo.ambiguous", named);
            return Optional.empty();
        }
        Optional<Held> found = meant.isEmpty() ? Optional.empty() : library.find(meant.getFirst());
        if (found.isEmpty()) {
            errand.fail("cli.photo.missing", named);
        }
        return found;
    }

    /** Every photo whose id begins so; none for what is no beginning of an id. */
    List<PhotoId> beginningWith(String named) throws StorageException {
        String beginning = named.toLowerCase(Locale.ROOT);
        if (!beginning.matches(BEGINNING)) {
            return List.of();
        }
        if (PhotoId.isValid(beginning)) {
            return List.of(new PhotoId(beginning));
        }
        List<PhotoId> meant = new ArrayList<>();
        new PhotoPages(library).each(PhotoQuery.ALL, tile -> {
            if (tile.photo().id().sha256().startsWith(beginning)) {
                meant.add(tile.photo().id());
            }
        });
        return meant;
    }
}
