package naskah.ui.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.storage.Complaints;
import naskah.storage.DataFolder;
import naskah.storage.Queue;
import naskah.storage.StorageException;
import naskah.task.LatestWins;
import naskah.task.Throttle;
import naskah.ui.Desk;
import naskah.workflow.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The queue of the person at the desk, read anew when something was kept and at least once a minute. */
public final class QueueViewModel {
    private static final int SHOWN = 50;
    private static final Duration PACE = Duration.ofSeconds(2);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(QueueViewModel.class);

    private final Desk desk;
    private final LatestWins reading;
    private final Throttle throttle;
    private final ObservableList<QueueRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Instant> readAt = new ReadOnlyObjectWrapper<>(Instant.EPOCH);
    private boolean watching;

    public QueueViewModel(Desk desk) {
        this.desk = desk;
        this.reading = new LatestWins(desk.lanes().reading());
        this.throttle = new Throttle(desk.lanes().timer(), PACE, this::refresh);
    }

    /** Every reason with what waits for it, the longest waiting first. */
    public ObservableList<QueueRow> rows() {
        return rows;
    }

    /** When it was read the last time: ages and clocks are told for then. */
    public ReadOnlyObjectProperty<Instant> readAtProperty() {
        return readAt.getReadOnlyProperty();
    }

    /** Whether the queue could not be read the last time. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** Reads now and every minute from now on. */
    public void watch() {
        watching = true;
        again();
    }

    private void again() {
        if (watching) {
            refresh();
            desk.lanes().timer().after(MINUTE, this::again);
        }
    }

    /** Something was kept: reads soon. */
    public void touch() {
        throttle.request();
    }

    public void refresh() {
        DataFolder folder = desk.folder();
        Person person = desk.person();
        Instant now = desk.clock().instant();
        reading.run(() -> read(folder, person, now), rows -> show(rows, now), failure -> {
            failed.set(true);
            LOG.warn("the queue could not be read", failure);
        });
    }

    public void dispose() {
        watching = false;
        reading.cancel();
    }

    private static List<QueueRow> read(DataFolder folder, Person person, Instant now) throws StorageException {
        Queue queue = folder.workflow().queue(person, now, SHOWN);
        Map<String, String> names = person.isAlone()
                ? Map.of()
                : folder.people().all().stream().collect(Collectors.toMap(each -> each.id().value(), Person::name));
        List<QueueRow> rows = new ArrayList<>(complaints(folder));
        for (Queue.Reason reason : Queue.Reason.values()) {
            Queue.Part part = queue.parts().getOrDefault(reason, new Queue.Part(0, List.of()));
            rows.add(new QueueRow.Head(reason, part.count()));
            part.items().forEach(item ->
                    rows.add(new QueueRow.Entry(reason, item, names.getOrDefault(item.docket().whose().owner(), ""))));
        }
        return rows;
    }

    /** The one that is due first before all others; no head where nobody complains. */
    private static List<QueueRow> complaints(DataFolder folder) throws StorageException {
        List<QueueRow> rows = new ArrayList<>();
        long count = folder.complaints().countOpen();
        if (count > 0) {
            rows.add(new QueueRow.Complained(count));
            for (Complaints.Filed filed : folder.complaints().open(SHOWN)) {
                String headline = folder.articles().find(filed.complaint().article())
                        .map(stored -> stored.article().headline())
                        .orElse("");
                rows.add(new QueueRow.Complaint(filed, headline));
            }
        }
        return rows;
    }

    private void show(List<QueueRow> now, Instant at) {
        failed.set(false);
        if (!now.equals(rows)) {
            rows.setAll(now);
        }
        readAt.set(at);
    }
}
