package naskah.storage;

import java.util.List;
import java.util.Optional;

/** One page of the library; {@code next} is an opaque key to ask for what follows, empty at the end. */
public record PhotoPage(List<PhotoSummary> items, Optional<String> next) {
    public PhotoPage {
        items = List.copyOf(items);
    }
}
