package naskah.ui.photodesk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.photo.Difference;
import naskah.photo.Photo;
import naskah.photo.PhotoDate;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PlaceShown;
import naskah.storage.Held;
import naskah.storage.PhotoLibrary;
import naskah.storage.PhotoSummary;
import naskah.storage.Summary;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One photo in full: its words here and in its file, the articles that show it, and the photos that look like it. */
public final class DetailViewModel {
    private static final int ALIKE = 6;
    private static final Logger LOG = LoggerFactory.getLogger(DetailViewModel.class);

    private record Around(List<Summary> uses, List<PhotoSummary> alike) {}

    private final PhotoLibrary library;
    private final LibraryEdits edits;
    private final LatestWins reading;
    private final LatestWins looking;
    private final Runnable end;
    private final ReadOnlyObjectWrapper<Optional<Held>> held = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Photo>> photo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Summary> uses = FXCollections.observableArrayList();
    private final ObservableList<PhotoSummary> alike = FXCollections.observableArrayList();
    private Optional<PhotoId> wanted = Optional.empty();

    public DetailViewModel(Desk desk, LibraryEdits edits) {
        this.library = desk.folder().library();
        this.edits = edits;
        this.reading = new LatestWins(desk.lanes().reading());
        this.looking = new LatestWins(desk.lanes().reading());
        this.end = edits.onChange(this::changed);
    }

    /** Lets go of the edits, which outlive the window. */
    public void dispose() {
        end.run();
    }

    /** The photo as it was read. */
    public ReadOnlyObjectProperty<Optional<Held>> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /** The photo as it is here, with what is being edited. */
    public ReadOnlyObjectProperty<Optional<Photo>> photoProperty() {
        return photo.getReadOnlyProperty();
    }

    public boolean isWritable() {
        return edits.isWritable();
    }

    public ObservableList<Summary> uses() {
        return uses;
    }

    public ObservableList<PhotoSummary> alike() {
        return alike;
    }

    public void show(Optional<PhotoId> id) {
        if (id.equals(wanted) && held.get().isPresent() == id.isPresent()) {
            return;
        }
        wanted = id;
        uses.clear();
        alike.clear();
        reading.cancel();
        looking.cancel();
        id.ifPresentOrElse(
                this::read,
                () -> {
                    held.set(Optional.empty());
                    photo.set(Optional.empty());
                });
    }

    /** Reads the photo again: something else may have changed it or put it into an article. */
    public void refresh() {
        wanted.ifPresent(this::read);
    }

    /** A person writes into a field. */
    public void write(PhotoField field, List<String> values) {
        photo.get().ifPresent(shown -> edits.edit(
                shown.id(), field.name(), each -> each.withMetadata(each.metadata().with(field, values))));
    }

    /** A person writes which places the photo shows. */
    public void writePlaces(List<PlaceShown> places) {
        photo.get().ifPresent(shown -> edits.edit(
                shown.id(), "placesShown", each -> each.withMetadata(each.metadata().withPlacesShown(places))));
    }

    /** The places that the file says it shows, where they are others than here. */
    public List<PlaceShown> placesOfFile() {
        List<PlaceShown> file = held.get().map(each -> each.embedded().placesShown()).orElse(List.of());
        return photo.get().filter(shown -> !shown.metadata().placesShown().equals(file)).isPresent() ? file : List.of();
    }

    /** Takes the text of the file, or of one of its two places, over into the library's version. */
    public void take(PhotoField field, String text) {
        take(new FileSays(field, List.of(text)));
    }

    public void take(FileSays said) {
        boolean date = said.field() == PhotoField.DATE_CREATED;
        Optional<String> day = date ? PhotoDate.of(said.text()).map(PhotoDate::text) : Optional.of(said.text());
        day.ifPresent(text -> photo.get().ifPresent(shown -> edits.edit(shown.id(), "file:" + said.field(), each -> each
                .withMetadata(each.metadata().with(said.field(), date ? List.of(text) : said.values())))));
    }

    public List<FileSays> fileSays() {
        return held.get().isEmpty() || photo.get().isEmpty()
                ? List.of()
                : FileSays.between(photo.get().get().metadata(), held.get().get().embedded());
    }

    public List<Difference> differences() {
        return held.get().map(each -> each.embedded().differences()).orElse(List.of());
    }

    private void read(PhotoId id) {
        reading.run(() -> library.find(id), this::found, this::failed);
        looking.run(() -> new Around(library.uses(id), library.alike(id, ALIKE)), this::seen, this::failed);
    }

    private void found(Optional<Held> found) {
        photo.set(found.map(edits::take));
        held.set(found);
    }

    private void seen(Around around) {
        uses.setAll(around.uses());
        alike.setAll(around.alike());
    }

    private void changed(Photo changed) {
        if (photo.get().filter(shown -> shown.id().equals(changed.id())).isPresent()) {
            photo.set(Optional.of(changed));
        }
    }

    private void failed(Exception failure) {
        LOG.warn("a photo could not be read", failure);
        held.set(Optional.empty());
        photo.set(Optional.empty());
    }
}
