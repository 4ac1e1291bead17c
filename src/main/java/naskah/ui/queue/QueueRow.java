package naskah.ui.queue;

import java.util.Optional;
import naskah.article.ArticleId;
import naskah.storage.Complaints;
import naskah.storage.Queue;

/** A line of the queue. */
public sealed interface QueueRow {
    /** Why the articles below it are there, and how many there are in all. */
    record Head(Queue.Reason reason, long count) implements QueueRow {}

    /** @param owner the name of whose article it is, empty where nobody is named */
    record Entry(Queue.Reason reason, Queue.Item item, String owner) implements QueueRow {}

    /** That readers' complaints wait below it, and how many there are in all. */
    record Complained(long count) implements QueueRow {}

    /** @param headline of the article that it is about */
    record Complaint(Complaints.Filed filed, String headline) implements QueueRow {}

    /** The article to open; none for a head. */
    default Optional<ArticleId> article() {
        return switch (this) {
            case Head head -> Optional.empty();
            case Complained head -> Optional.empty();
            case Entry entry -> Optional.of(entry.item().summary().id());
            case Complaint complaint -> Optional.of(complaint.filed().complaint().article());
        };
    }
}
