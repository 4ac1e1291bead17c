package naskah.ui.photodesk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.intake.Complaint;
import naskah.storage.DataFolder;
import naskah.task.Lane;
import naskah.ui.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes photos in, one batch at a time, and tells how it goes. */
public final class ImportViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ImportViewModel.class);

    private final Desk desk;
    private final Lane lane;
    private final PhotoImports imports;
    private final Runnable arrived;
    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(new ImportState.Idle());
    private AtomicBoolean cancelled = new AtomicBoolean();

    /** @param arrived hears that there may be more photos in the library */
    public ImportViewModel(Desk desk, PhotoImports imports, Runnable arrived) {
        this.desk = desk;
        this.lane = desk.lanes().working();
        this.imports = imports;
        this.arrived = arrived;
    }

    public ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public boolean isWritable() {
        return desk.folder().access() == DataFolder.Access.WRITE;
    }

    /** Takes files and folders in; false while another batch is under way, or where nothing can be written. */
    public boolean take(List<Path> files) {
        if (state.get() instanceof ImportState.Running || files.isEmpty() || !isWritable()) {
            return false;
        }
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        state.set(new ImportState.Running(new PhotoImports.Progress(0, 0)));
        PhotoImports.Control control =
                new PhotoImports.Control(stop::get, progress -> lane.tell(() -> progress(progress)));
        lane.run(() -> imports.take(files, control), this::done, this::failed);
        return true;
    }

    /** Asks the running batch to stop; what it has taken stays. */
    public void cancel() {
        cancelled.set(true);
    }

    public void dismiss() {
        if (!(state.get() instanceof ImportState.Running)) {
            state.set(new ImportState.Idle());
        }
    }

    private void progress(PhotoImports.Progress progress) {
        if (state.get() instanceof ImportState.Running) {
            state.set(new ImportState.Running(progress));
        }
    }

    private void done(PhotoImports.Arrived came) {
        state.set(new ImportState.Done(came));
        arrived.run();
    }

    private void failed(Exception failure) {
        LOG.warn("photos could not be taken in", failure);
        state.set(new ImportState.Failed(desk.text(Complaint.of(failure), desk.folder().path())));
        arrived.run();
    }
}
