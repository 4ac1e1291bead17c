package naskah.ui.rights;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.photo.PhotoId;
import naskah.rights.PhotoBook;
import naskah.rights.PhotoChange;
import naskah.rights.RightsBadge;
import naskah.rights.RightsWords;
import naskah.storage.Held;
import naskah.storage.Summary;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.ui.control.Note;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rights of the photos that are selected in the photo desk: what they are, what is to become of them, who uses what was withdrawn. */
public final class RightsViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(RightsViewModel.class);

    private final Desk desk;
    private final Consumer<List<PhotoId>> kept;
    private final LatestWins reading;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(Note.NONE);
    private List<PhotoId> selected = List.of();
    final ObservableList<RightsBadge> badges = FXCollections.observableArrayList();
    final ObservableList<Summary> uses = FXCollections.observableArrayList();
    final RightsForm form;

    /** @param kept hears which photos have other rights now */
    public RightsViewModel(Desk desk, Consumer<List<PhotoId>> kept) {
        this.desk = desk;
        this.kept = kept;
        this.reading = new LatestWins(desk.lanes().reading());
        this.form = new RightsForm(desk);
    }

    /** Of how many photos the form tells. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Tells of these photos; what was typed about others and not kept is gone. */
    public void show(List<PhotoId> photos) {
        selected = List.copyOf(photos);
        note.set(Note.NONE);
        read();
    }

    /** Sets what was touched on every selected photo; while something is not understood, nothing. */
    public void keep() {
        if (!form.isTouched() || selected.isEmpty()) {
            return;
        }
        if (!form.isUnderstood()) {
            note.set(Note.wrong(desk.text("rights.notUnderstood")));
            return;
        }
        List<PhotoId> photos = selected;
        PhotoChange change = form.change();
        PhotoBook book = new PhotoBook(desk.folder().library());
        desk.lanes().writing().run(() -> book.change(photos, change), changed -> changed(photos, changed), this::failed);
    }

    private void changed(List<PhotoId> photos, int changed) {
        int gone = photos.size() - changed;
        note.set(gone == 0
                ? Note.hint(desk.text("rights.kept", changed))
                : Note.attention(desk.text("rights.keptSome", changed, gone)));
        kept.accept(photos);
        if (photos.equals(selected)) {
            read();
        }
    }

    private void read() {
        List<PhotoId> photos = selected;
        RightsBook book = new RightsBook(desk.folder().library());
        reading.run(() -> book.read(photos), this::tell, this::failed);
    }

    private void tell(RightsBook.Read read) {
        count.set(read.photos().size());
        form.show(read.photos().stream().map(Held::photo).toList());
        uses.setAll(read.uses());
        badges.setAll(read.photos().stream().flatMap(held -> badges(held).stream()).distinct().toList());
    }

    private List<RightsBadge> badges(Held held) {
        RightsWords words = new RightsWords(desk.messages(), desk.house().zone());
        return words.badges(held.photo().rights(), desk.clock().instant(), false);
    }

    private void failed(Exception why) {
        LOG.warn("the rights of photos could not be read or kept", why);
        note.set(Note.wrong(desk.text("rights.failed", desk.folder().path())));
    }
}
