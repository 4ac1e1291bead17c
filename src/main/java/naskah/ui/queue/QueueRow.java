package naskah.ui.queue;

import java.util.Optional;
import naskah.article.ArticleId;
import naskah.storage.Queue;

/** A line of the queue. */
public sealed interface QueueRow {
    /** Why the articles below it are there, and how many there are in all. */
    record Head(Queue.Reason reason, long count) implements QueueRow {}

    /** @param owner the name of whose article it is, empty where nobody is named */
    record Entry(Queue.Reason reason, Queue.Item item, String owner) implements QueueRow {}

    /** The article to open; none for a head. */
    default Optional<ArticleId> article() {
        return switch (this) {
            case Head head -> Optional.empty();
            case Entry entry -> Optional.of(entry.item().summary().id());
        };
    }
}
