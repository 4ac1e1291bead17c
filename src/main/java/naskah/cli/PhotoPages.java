package naskah.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import naskah.storage.PhotoLibrary;
import naskah.storage.PhotoPage;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoSummary;
import naskah.storage.StorageException;

/** Goes through the library page by page. */
record PhotoPages(PhotoLibrary library) {
    private static final int PAGE = 500;

    List<PhotoSummary> list(PhotoQuery query, int limit) throws StorageException {
        List<PhotoSummary> rows = new ArrayList<>();
        Optional<String> key = Optional.empty();
        do {
            PhotoPage page = library.list(query, key, Math.min(PAGE, limit - rows.size()));
            rows.addAll(page.items());
            key = page.next();
        } while (key.isPresent() && rows.size() < limit);
        return rows;
    }

    void each(PhotoQuery query, Consumer<PhotoSummary> each) throws StorageException {
        Optional<String> key = Optional.empty();
        do {
            PhotoPage page = library.list(query, key, PAGE);
            page.items().forEach(each);
            key = page.next();
        } while (key.isPresent());
    }
}
