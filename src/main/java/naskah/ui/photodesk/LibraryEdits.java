package naskah.ui.photodesk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.Kept;
import naskah.storage.PhotoLibrary;
import naskah.storage.StorageException;
import naskah.task.Lanes;
import naskah.task.Throttle;
import naskah.ui.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The edits of library photos: each is a new value at once, kept within half a second, and can be taken back. One save is under
 * way at a time; nothing is called kept before its commit. For the UI thread.
 */
public final class LibraryEdits {
    private static final Duration PACE = Duration.ofMillis(400);
    private static final Duration RETRY = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(LibraryEdits.class);

    private record Attempt(Photo photo, Kept kept) {}

    private final PhotoLibrary library;
    private final Lanes lanes;
    private final InstantSource clock;
    private final boolean writable;
    private final Throttle throttle;
    private final Map<PhotoId, EditSheet> sheets = new HashMap<>();
    private final EditSteps steps = new EditSteps();
    private final List<Consumer<Photo>> listeners = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final ReadOnlyObjectWrapper<KeepState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private boolean busy;

    public LibraryEdits(Desk desk) {
        this.library = desk.folder().library();
        this.lanes = desk.lanes();
        this.clock = desk.clock();
        this.writable = desk.folder().access() == DataFolder.Access.WRITE;
        this.throttle = new Throttle(lanes.timer(), PACE, this::save);
        state.set(writable ? new KeepState.Kept(Optional.empty()) : new KeepState.ReadOnly());
    }

    public ReadOnlyObjectProperty<KeepState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    public boolean isWritable() {
        return writable;
    }

    /** Hears every value that a photo takes here, until the returned action is run. */
    public Runnable onChange(Consumer<Photo> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Takes a photo in hand as the library holds it; what was edited and is not kept yet stands, and so does what was kept since
     * it was read. Gives the photo as it is here.
     */
    public Photo take(Held held) {
        EditSheet sheet = sheets.get(held.photo().id());
        if (sheet == null || !sheet.isUnsaved() && !sheet.isNewerThan(held)) {
            sheet = new EditSheet(held);
            sheets.put(held.photo().id(), sheet);
        }
        return sheet.value();
    }

    /** The photo as it is here, if it was taken in hand. */
    public Optional<Photo> current(PhotoId id) {
        return Optional.ofNullable(sheets.get(id)).map(EditSheet::value);
    }

    /** Changes one photo that was taken in hand; {@code key} names the field, so that typing on is one step. */
    public void edit(PhotoId id, String key, UnaryOperator<Photo> change) {
        current(id).ifPresent(before -> step(key + ":" + id, Map.of(id, change.apply(before))));
    }

    /** Changes many photos in one step; {@code then} hears how many were changed, {@code unread} why they could not be read. */
    public void editAll(
            List<PhotoId> ids, UnaryOperator<Photo> change, Consumer<Integer> then, Consumer<? super Exception> unread) {
        List<PhotoId> missing = ids.stream().filter(id -> !sheets.containsKey(id)).toList();
        lanes.reading().run(() -> read(missing), found -> {
            found.forEach(this::take);
            Map<PhotoId, Photo> after = new LinkedHashMap<>();
            ids.forEach(id -> current(id).ifPresent(photo -> after.put(id, change.apply(photo))));
            then.accept(step("", after));
        }, unread);
    }

    private List<Held> read(List<PhotoId> ids) throws StorageException {
        List<Held> found = new ArrayList<>();
        for (PhotoId id : ids) {
            library.find(id).ifPresent(found::add);
        }
        return found;
    }

    public void undo() {
        steps.undo().ifPresent(this::putBack);
    }

    public void redo() {
        steps.redo().ifPresent(this::putBack);
    }

    /** Saves what is not saved, and then goes on however that ended. */
    public void flush(Runnable then) {
        waiting.add(then);
        throttle.flush();
        save();
    }

    /** Whether something is here that is not in the data folder. */
    public boolean isUnsaved() {
        return sheets.values().stream().anyMatch(EditSheet::isUnsaved);
    }

    /** In a conflict: what the other wrote is the photo now; one undo brings back what was written here. */
    public void takeTheirs(Held theirs) {
        PhotoId id = theirs.photo().id();
        EditSheet sheet = sheets.get(id);
        steps.add(new EditSteps.Step("", clock.instant(), Map.of(id, sheet.value()), Map.of(id, theirs.photo())));
        sheet.meet(theirs);
        put(theirs.photo());
        save();
    }

    /** In a conflict: what was written here replaces what the other wrote. */
    public void keepMine(Held theirs) {
        sheets.get(theirs.photo().id()).meet(theirs);
        save();
    }

    /** The photo was thrown away elsewhere: brings it back, and what was written here follows. */
    public void recover(Photo gone) {
        lanes.writing().run(
                () -> {
                    library.recover(gone.id());
                    return library.find(gone.id());
                },
                found -> {
                    found.ifPresent(sheets.get(gone.id())::meet);
                    save();
                },
                this::troubled);
    }

    private int step(String key, Map<PhotoId, Photo> wanted) {
        Map<PhotoId, Photo> before = new HashMap<>();
        Map<PhotoId, Photo> after = new HashMap<>();
        wanted.forEach((id, photo) -> {
            Photo was = sheets.get(id).value();
            if (writable && !photo.equals(was)) {
                before.put(id, was);
                after.put(id, photo);
            }
        });
        if (!after.isEmpty()) {
            steps.add(new EditSteps.Step(key, clock.instant(), before, after));
            putBack(after);
        }
        return after.size();
    }

    private void putBack(Map<PhotoId, Photo> values) {
        values.values().forEach(this::put);
        undoable.set(steps.canUndo());
        redoable.set(steps.canRedo());
        if (!(state.get() instanceof KeepState.Conflict || state.get() instanceof KeepState.Failed)) {
            state.set(new KeepState.Keeping());
        }
        throttle.request();
    }

    private void put(Photo photo) {
        sheets.get(photo.id()).put(photo);
        List.copyOf(listeners).forEach(listener -> listener.accept(photo));
    }

    private void save() {
        if (busy) {
            return;
        }
        Map<Photo, Long> dirty = new LinkedHashMap<>();
        sheets.values().stream()
                .filter(EditSheet::isToSave)
                .forEach(sheet -> dirty.put(sheet.value(), sheet.revision()));
        if (dirty.isEmpty()) {
            settled();
            return;
        }
        busy = true;
        lanes.writing().run(() -> write(dirty), this::written, this::failed);
    }

    private List<Attempt> write(Map<Photo, Long> dirty) throws StorageException {
        List<Attempt> attempts = new ArrayList<>();
        for (Map.Entry<Photo, Long> each : dirty.entrySet()) {
            attempts.add(new Attempt(each.getKey(), library.keep(each.getKey(), each.getValue())));
        }
        return attempts;
    }

    private void written(List<Attempt> attempts) {
        busy = false;
        attempts.forEach(attempt -> sheets.get(attempt.photo().id()).take(attempt.photo(), attempt.kept()));
        state.set(new KeepState.Keeping());
        save();
    }

    private void settled() {
        Optional<KeepState> trouble = sheets.values().stream().flatMap(sheet -> sheet.trouble().stream()).findFirst();
        if (trouble.isPresent()) {
            state.set(trouble.get());
        } else if (writable && !(state.get() instanceof KeepState.Kept)) {
            state.set(new KeepState.Kept(Optional.of(clock.instant())));
        }
        tellWaiting();
    }

    private void failed(Exception failure) {
        busy = false;
        troubled(failure);
        tellWaiting();
    }

    /** Says why it failed until the next try, whatever is under way meanwhile. */
    private void troubled(Exception failure) {
        LOG.warn("an edit of a photo could not be saved", failure);
        state.set(new KeepState.Failed(
                failure instanceof StorageException known ? known.reason() : StorageException.Cause.OTHER));
        lanes.timer().after(RETRY, () -> {
            if (state.get() instanceof KeepState.Failed) {
                save();
            }
        });
    }

    private void tellWaiting() {
        List<Runnable> told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(Runnable::run);
    }
}
