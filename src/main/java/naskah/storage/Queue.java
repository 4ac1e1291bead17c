package naskah.storage;

import java.util.List;
import java.util.Map;

/** What waits for a person, by reason; the longest waiting first, and how many there are in all. */
public record Queue(Map<Reason, Part> parts) {
    public enum Reason {
        /** Theirs, and not out yet. */
        MINE,
        /** For what they do here: submitted for a copy chief, wanting a picture for the photo desk, with a comment for them. */
        WAITING,
        RETURNED,
        /** Approved for today, or due today. */
        TODAY
    }

    /** @param count of all, of which {@code items} are the first */
    public record Part(long count, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    public record Item(Summary summary, Docket docket) {}

    public Queue {
        parts = Map.copyOf(parts);
    }
}
