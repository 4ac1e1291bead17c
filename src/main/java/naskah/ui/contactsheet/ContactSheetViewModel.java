package naskah.ui.contactsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.format.contactsheet.ContactSheet;
import naskah.format.folder.Watch;
import naskah.photo.PhotoId;
import naskah.rights.RightsWords;
import naskah.rights.SheetPhotos;
import naskah.storage.StorageException;
import naskah.task.Lane;
import naskah.ui.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes contact sheets, one at a time, and tells how it goes. */
public final class ContactSheetViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ContactSheetViewModel.class);

    private final Desk desk;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<SheetState> state = new ReadOnlyObjectWrapper<>(new SheetState.Idle());
    private AtomicBoolean cancelled = new AtomicBoolean();

    public ContactSheetViewModel(Desk desk) {
        this.desk = desk;
        this.lane = desk.lanes().working();
    }

    public ReadOnlyObjectProperty<SheetState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public boolean isBusy() {
        return state.get() instanceof SheetState.Running;
    }

    /** Makes the sheet of these photos; {@code named} ends in .pdf or .png, else it becomes a PDF. */
    public void make(List<PhotoId> photos, Path named) {
        if (isBusy() || photos.isEmpty()) {
            return;
        }
        Path file = ContactSheet.isFor(named) ? named : named.resolveSibling(named.getFileName() + ".pdf");
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        state.set(new SheetState.Running(0, 0));
        lane.run(() -> made(List.copyOf(photos), file, stop), this::tell, why -> failed(file, why));
    }

    /** Asks the running one to stop; nothing is left of it. */
    public void cancel() {
        cancelled.set(true);
    }

    public void dismiss() {
        if (!isBusy()) {
            state.set(new SheetState.Idle());
        }
    }

    private List<Path> made(List<PhotoId> photos, Path file, AtomicBoolean stop) throws IOException, StorageException {
        RightsWords words = new RightsWords(desk.messages(), desk.house().zone());
        Optional<ContactSheet> sheet = new SheetPhotos(desk.folder(), words).sheet(photos, desk.clock().instant());
        return sheet.isPresent() ? sheet.get().write(file, new Following(stop)) : List.of();
    }

    private void tell(List<Path> files) {
        state.set(files.isEmpty() ? new SheetState.Idle() : new SheetState.Done(files));
    }

    private void failed(Path file, Exception why) {
        LOG.warn("the contact sheet {} was not made", file, why);
        state.set(new SheetState.Failed(desk.text("rights.sheet.failed", file)));
    }

    private final class Following implements Watch {
        private final AtomicBoolean stop;

        private Following(AtomicBoolean stop) {
            this.stop = stop;
        }

        @Override
        public void progress(int done, int all) {
            lane.tell(() -> {
                if (isBusy()) {
                    state.set(new SheetState.Running(done, all));
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return stop.get();
        }
    }
}
