package naskah.ui.rights;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.rights.PhotoChange;
import naskah.rights.RightsBadge;
import naskah.rights.RightsKeepers;
import naskah.rights.RightsWords;
import naskah.storage.Held;
import naskah.storage.Summary;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.ui.control.Note;
import naskah.ui.photodesk.LibraryEdits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rights of the photos that are selected in the photo desk: what they are, what is to become of them, who uses what was withdrawn. */
public final class RightsViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(RightsViewModel.class);

    private final Desk desk;
    private final LibraryEdits edits;
    private final RightsBook book;
    private final LatestWins reading;
    private final LatestWins looking;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(Note.NONE);
    private List<PhotoId> selected = List.of();
    private Map<PhotoId, Held> held = Map.of();
    private Runnable listening = () -> { };
    final ObservableList<RightsBadge> badges = FXCollections.observableArrayList();
    final ObservableList<Summary> uses = FXCollections.observableArrayList();
    final RightsForm form;

    public RightsViewModel(Desk desk, LibraryEdits edits) {
        this.desk = desk;
        this.edits = edits;
        this.book = new RightsBook(desk.folder().library());
        this.reading = new LatestWins(desk.lanes().reading());
        this.looking = new LatestWins(desk.lanes().reading());
        this.form = new RightsForm(desk);
    }

    /** Of how many photos the form tells. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Whether the person at the desk may change rights. */
    boolean isOpen() {
        return RightsKeepers.include(desk.person());
    }

    /** Tells of these photos; what was typed about others and not kept is gone. */
    public void show(List<PhotoId> photos) {
        selected = List.copyOf(photos);
        note.set(isOpen() ? Note.NONE : Note.hint(desk.text("rights.notYours")));
        reading.run(() -> book.photos(selected), this::take, this::failed);
    }

    /** Follows what happens to the photos elsewhere, as long as nothing is typed here. */
    void follow(boolean on) {
        listening.run();
        listening = on ? edits.onChange(this::changed) : () -> { };
    }

    /** Sets what was touched on every selected photo, in one step; while something is not understood, nothing. */
    public void keep() {
        if (!isOpen() || !form.isTouched() || selected.isEmpty()) {
            return;
        }
        if (!form.isUnderstood()) {
            note.set(Note.wrong(desk.text("rights.notUnderstood")));
            return;
        }
        PhotoChange change = form.change();
        form.show(List.of());
        edits.editAll(
                List.copyOf(held.keySet()), photo -> change.of(photo, held.get(photo.id()).addedAt()), this::kept, this::failed);
    }

    private void kept(int changed) {
        note.set(Note.hint(desk.text("rights.kept", changed)));
        tell();
    }

    /** One of the photos reads otherwise by now: it is told so, unless something is typed here. */
    void changed(Photo photo) {
        if (held.containsKey(photo.id()) && !form.isTouched()) {
            tell();
        }
    }

    private void take(List<Held> found) {
        held = found.stream().collect(Collectors.toMap(each -> each.photo().id(), Function.identity()));
        found.forEach(edits::take);
        tell();
    }

    private void tell() {
        List<Photo> photos = selected.stream().filter(held::containsKey).flatMap(id -> edits.current(id).stream()).toList();
        count.set(photos.size());
        form.show(photos);
        badges.setAll(photos.stream().flatMap(photo -> badges(photo).stream()).distinct().toList());
        List<PhotoId> gone = photos.stream()
                .filter(photo -> photo.rights().withdrawn().isPresent())
                .map(Photo::id)
                .toList();
        looking.run(() -> book.uses(gone), uses::setAll, this::failed);
    }

    private List<RightsBadge> badges(Photo photo) {
        RightsWords words = new RightsWords(desk.messages(), desk.house().zone());
        return words.badges(photo.rights(), desk.clock().instant(), false);
    }

    private void failed(Exception why) {
        LOG.warn("the rights of photos could not be read", why);
        note.set(Note.wrong(desk.text("rights.failed", desk.folder().path())));
    }
}
