package naskah.ui.caption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import naskah.check.Finding;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.caption.Change;
import naskah.photo.caption.Preview;
import naskah.photo.caption.WordsEdit;
import naskah.storage.Held;
import naskah.task.Newest;
import naskah.ui.Desk;
import naskah.ui.photodesk.LibraryEdits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One change of many photos: its form, what it would do to each of them, and doing it in one step that undo takes back. */
public final class BatchViewModel {
    /** How many of the photos are read by the check before a person decides. */
    private static final int CHECKED = 100;

    private static final Logger LOG = LoggerFactory.getLogger(BatchViewModel.class);

    /** What the change of a form would do, or what is wrong with it, with what the check finds in the words that it would make. */
    record Shown(BatchForm form, String problem, Preview preview, Map<PhotoId, List<Finding>> findings) {}

    final ObjectProperty<BatchForm> form;
    final ObjectProperty<Boolean> lossMeant = new SimpleObjectProperty<>(false);
    private final Desk desk;
    private final LibraryEdits edits;
    private final PhotoCheck check;
    private final PhotoMetadata copied;
    private final Newest<Shown> work;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(true);
    private List<Photo> photos = List.of();

    /** @param copied the set of metadata that can be pasted, nothing when none was copied */
    BatchViewModel(Desk desk, LibraryEdits edits, PhotoCheck check, PhotoMetadata copied, BatchForm.Kind first) {
        this.desk = desk;
        this.edits = edits;
        this.check = check;
        this.copied = copied;
        form = new SimpleObjectProperty<>(new BatchForm(
                first, PhotoField.DESCRIPTION, "", "", new BatchForm.Match(false, false), copied.fields()));
        shown.set(new Shown(form.get(), "", new Preview(List.of()), Map.of()));
        work = new Newest<>(desk.lanes().working(), this::previewing, shown::set, this::failed);
        form.subscribe((before, now) -> {
            lossMeant.set(false);
            work.request();
        });
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether photos are being read or written. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    PhotoMetadata copied() {
        return copied;
    }

    /** Reads the photos as they stand, with what is not kept yet. */
    void show(List<PhotoId> ids) {
        desk.lanes().reading().run(() -> read(ids), this::found, this::failed);
    }

    /** The edits that would be made now; none while what is shown is of an earlier form. */
    List<WordsEdit> wanted() {
        boolean current = shown.get().form().equals(form.get());
        return current ? shown.get().preview().edits(lossMeant.get()) : List.of();
    }

    /** How many photos wait for the loss of words being meant. */
    int losing() {
        return (int) shown.get().preview().rows().stream()
                .filter(Preview.Row::isChanged)
                .filter(Preview.Row::losesWords)
                .count();
    }

    /** Changes the photos in one step; one that reads otherwise by now than was shown is left. {@code then} hears what was changed. */
    void apply(Consumer<List<WordsEdit>> then) {
        Map<PhotoId, WordsEdit> wanted = wanted().stream().collect(Collectors.toMap(WordsEdit::id, edit -> edit));
        List<WordsEdit> made = new ArrayList<>();
        busy.set(true);
        edits.editAll(List.copyOf(wanted.keySet()), photo -> {
            WordsEdit edit = wanted.get(photo.id());
            if (!photo.metadata().equals(edit.before())) {
                return photo;
            }
            made.add(edit);
            return photo.withMetadata(edit.after());
        }, count -> {
            busy.set(false);
            then.accept(List.copyOf(made));
        }, this::failed);
    }

    private List<Held> read(List<PhotoId> ids) throws Exception {
        List<Held> held = new ArrayList<>();
        for (PhotoId id : ids) {
            desk.folder().library().find(id).ifPresent(held::add);
        }
        return held;
    }

    private void found(List<Held> held) {
        photos = held.stream().map(edits::take).toList();
        busy.set(false);
        work.request();
    }

    private Callable<Shown> previewing() {
        BatchForm now = form.get();
        List<Photo> all = photos;
        String wrong = edits.isWritable()
                ? now.problem().map(key -> desk.text(key, String.join(", ", now.unknown()))).orElse("")
                : desk.text("caption.batch.readOnly");
        LocalDate today = LocalDate.ofInstant(desk.clock().instant(), desk.house().zone().id());
        List<Change> changes = wrong.isEmpty() ? List.of(now.change(copied)) : List.of();
        return () -> {
            Preview preview = Preview.of(all, changes, desk.house().pictures());
            return new Shown(now, wrong, preview, found(preview, today));
        };
    }

    private Map<PhotoId, List<Finding>> found(Preview preview, LocalDate today) {
        Map<PhotoId, List<Finding>> findings = new HashMap<>();
        preview.rows().stream()
                .filter(Preview.Row::isChanged)
                .limit(CHECKED)
                .forEach(row -> findings.put(row.photo().id(), check.findings(row.photo().withMetadata(row.after()), today)));
        return findings;
    }

    private void failed(Exception failure) {
        LOG.warn("the photos could not be read", failure);
        busy.set(false);
        shown.set(new Shown(form.get(), desk.text("caption.batch.unread"), new Preview(List.of()), Map.of()));
    }
}
