package naskah.storage;

import java.util.List;
import java.util.Optional;

/** One page of a list; {@code next} is an opaque key to ask for what follows, empty at the end. */
public record Page(List<Summary> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }
}
