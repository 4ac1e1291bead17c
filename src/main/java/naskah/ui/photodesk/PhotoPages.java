package naskah.ui.photodesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.photo.PhotoId;
import naskah.storage.PhotoLibrary;
import naskah.storage.PhotoPage;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoSummary;
import naskah.task.Lane;
import naskah.task.LatestWins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The photos that answer a query as one long row, however many they are: their number is known soon, a page is read when somebody
 * looks at it, and only what was looked at lately is kept. A page far down is reached by way of those before it. For the UI thread.
 */
public final class PhotoPages {
    static final int PAGE = 100;
    /** Enough for a large screen and what lies around it; 100,000 photos with all their words would be 200 MB. */
    private static final int KEPT = 24;

    private static final Logger LOG = LoggerFactory.getLogger(PhotoPages.class);

    /** What stands in place of photos, or that there are some. */
    public enum Shown {
        LOADING,
        PHOTOS,
        NOTHING_YET,
        NOTHING_FOUND,
        TRASH_EMPTY,
        FAILED
    }

    /** What is waited for: everything up to a photo. */
    private record Wait(int until, Runnable then) {}

    private final PhotoLibrary library;
    private final LatestWins reading;
    private final LatestWins counting;
    private final Map<Integer, List<PhotoSummary>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<PhotoSummary>> eldest) {
            return size() > KEPT;
        }
    };
    private final List<Optional<String>> keys = new ArrayList<>();
    private final List<PhotoId> ids = new ArrayList<>();
    private final List<Wait> waits = new ArrayList<>();
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final ReadOnlyLongWrapper tick = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.LOADING);
    private PhotoQuery query = PhotoQuery.ALL;
    private int first;
    private int last;
    private boolean complete;
    private boolean busy;

    public PhotoPages(PhotoLibrary library, Lane lane) {
        this.library = library;
        this.reading = new LatestWins(lane);
        this.counting = new LatestWins(lane);
    }

    /** How many photos there are. */
    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    public int size() {
        return size.get();
    }

    /** Grows whenever something can be seen that could not be seen before, or looks otherwise. */
    public ReadOnlyLongProperty tickProperty() {
        return tick.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Asks; the answer to an earlier query is never shown after this. */
    public void ask(PhotoQuery other) {
        query = other;
        first = 0;
        last = 0;
        refresh();
    }

    /** Asks the same again. */
    public void refresh() {
        kept.clear();
        keys.clear();
        keys.add(Optional.empty());
        ids.clear();
        waits.clear();
        complete = false;
        busy = false;
        reading.cancel();
        counting.cancel();
        step();
    }

    /** The photos from {@code from} to {@code to} are in sight. */
    public void look(int from, int to) {
        first = page(Math.max(0, from));
        last = page(Math.max(0, Math.min(to, size.get() - 1)));
        step();
    }

    public Optional<PhotoSummary> at(int index) {
        List<PhotoSummary> page = kept.getOrDefault(page(index), List.of());
        int within = Math.floorMod(index, PAGE);
        return within < page.size() ? Optional.of(page.get(within)) : Optional.empty();
    }

    /** Which photo stands there, also when its page is kept no more. */
    public Optional<PhotoId> idAt(int index) {
        return index >= 0 && index < ids.size() ? Optional.of(ids.get(index)) : Optional.empty();
    }

    /** Where a photo stands among those that were read. */
    public int indexOf(PhotoId id) {
        return ids.indexOf(id);
    }

    /** Does {@code then} when it is known which photos stand up to there. */
    public void whenKnown(int until, Runnable then) {
        if (complete || until < ids.size()) {
            then.run();
        } else {
            waits.add(new Wait(until, then));
            step();
        }
    }

    /** A photo says something else by now. */
    public void replace(PhotoSummary fresh) {
        int at = ids.indexOf(fresh.photo().id());
        if (at >= 0 && kept.containsKey(page(at))) {
            List<PhotoSummary> page = new ArrayList<>(kept.get(page(at)));
            page.set(at % PAGE, fresh);
            kept.put(page(at), page);
            tick.set(tick.get() + 1);
        }
    }

    private void step() {
        if (busy || keys.isEmpty() || shown.get() == Shown.FAILED && !kept.isEmpty()) {
            return;
        }
        next().ifPresent(this::read);
    }

    /** What is in sight comes first; after it the page behind it, then what somebody waits for. */
    private Optional<Integer> next() {
        int frontier = keys.size() - 1;
        for (int page = first; page <= last + 1; page++) {
            boolean there = page * PAGE < Math.max(1, size.get());
            if (there && !kept.containsKey(page) && !(complete && page > frontier)) {
                return Optional.of(Math.min(page, frontier));
            }
        }
        boolean awaited = waits.stream().anyMatch(wait -> wait.until() >= ids.size());
        return awaited && !complete ? Optional.of(frontier) : Optional.empty();
    }

    private void read(int page) {
        busy = true;
        Optional<String> after = keys.get(page);
        PhotoQuery asked = query;
        reading.run(() -> library.list(asked, after, PAGE), found -> arrived(page, found), this::failed);
    }

    private void arrived(int page, PhotoPage found) {
        busy = false;
        kept.put(page, found.items());
        if (page * PAGE == ids.size()) {
            found.items().forEach(item -> ids.add(item.photo().id()));
        }
        if (page == keys.size() - 1) {
            extend(found);
        }
        if (page == 0) {
            begin(found);
        }
        tick.set(tick.get() + 1);
        tellWaits();
        step();
    }

    private void extend(PhotoPage found) {
        complete = found.next().isEmpty();
        if (complete) {
            size.set(ids.size());
        } else {
            keys.add(found.next());
            size.set(Math.max(size.get(), ids.size() + 1));
        }
    }

    private void begin(PhotoPage found) {
        shown.set(found.items().isEmpty() ? nothing() : Shown.PHOTOS);
        if (!complete) {
            PhotoQuery asked = query;
            counting.run(() -> library.count(asked), this::counted, this::failed);
        }
    }

    private void counted(long count) {
        if (!complete) {
            size.set((int) Math.max(count, ids.size()));
            tick.set(tick.get() + 1);
            step();
        }
    }

    private Shown nothing() {
        if (query.trashed()) {
            return Shown.TRASH_EMPTY;
        }
        return query.equals(PhotoQuery.ALL) ? Shown.NOTHING_YET : Shown.NOTHING_FOUND;
    }

    private void tellWaits() {
        List<Wait> ready = waits.stream().filter(wait -> complete || wait.until() < ids.size()).toList();
        waits.removeAll(ready);
        ready.forEach(wait -> wait.then().run());
    }

    private void failed(Exception failure) {
        busy = false;
        waits.clear();
        LOG.warn("the library of photos could not be read", failure);
        shown.set(Shown.FAILED);
    }

    private static int page(int index) {
        return Math.floorDiv(index, PAGE);
    }
}
