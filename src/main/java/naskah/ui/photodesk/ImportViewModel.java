package naskah.ui.photodesk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.intake.Complaint;
import naskah.intake.PhotoIntake;
import naskah.intake.PhotoNews;
import naskah.intake.PhotoWatch;
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
    private final Runnable arrived;
    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(new ImportState.Idle());
    private AtomicBoolean cancelled = new AtomicBoolean();

    /** @param arrived hears that there may be more photos in the library */
    public ImportViewModel(Desk desk, Runnable arrived) {
        this.desk = desk;
        this.lane = desk.lanes().working();
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
        state.set(new ImportState.Running(0, 0));
        PhotoIntake intake = new PhotoIntake(desk.folder(), desk.house().pictures(), desk.clock());
        lane.run(() -> intake.take(files, watch(stop)), news -> done(news, stop.get()), this::failed);
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

    private PhotoWatch watch(AtomicBoolean stop) {
        return new PhotoWatch() {
            @Override
            public void progress(int done, int all) {
                lane.tell(() -> ran(done, all));
            }

            @Override
            public boolean isCancelled() {
                return stop.get();
            }
        };
    }

    /** Files are told of from several threads, so the numbers may come out of order. */
    private void ran(int done, int all) {
        if (state.get() instanceof ImportState.Running running && done > running.done()) {
            state.set(new ImportState.Running(done, all));
        }
    }

    private void done(List<PhotoNews> news, boolean stopped) {
        state.set(new ImportState.Done(news, stopped));
        arrived.run();
    }

    private void failed(Exception failure) {
        LOG.warn("photos could not be taken in", failure);
        state.set(new ImportState.Failed(desk.text(Complaint.of(failure), desk.folder().path())));
        arrived.run();
    }
}
