package naskah.ui.exporting;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.Waiver;
import naskah.task.Lane;
import naskah.ui.Desk;
import naskah.ui.exporting.TransferState.Deed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts exports and imports, one at a time, and tells how they go. */
public final class TransferViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(TransferViewModel.class);

    private final Lane lane;
    private final InstantSource clock;
    private final Transfers transfers;
    private final ReadOnlyObjectWrapper<TransferState> state = new ReadOnlyObjectWrapper<>(new TransferState.Idle());
    private AtomicBoolean cancelled = new AtomicBoolean();

    public TransferViewModel(Desk desk, Transfers transfers) {
        this.lane = desk.lanes().working();
        this.clock = desk.clock();
        this.transfers = transfers;
    }

    public ReadOnlyObjectProperty<TransferState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public boolean isBusy() {
        return state.get() instanceof TransferState.Running;
    }

    /** Tells where the last export went, so that the next one needs no question. */
    public void lastFolder(Consumer<Optional<Path>> then) {
        lane.run(transfers::lastFolder, then, failure -> {
            LOG.warn("the last export folder is not known", failure);
            then.accept(Optional.empty());
        });
    }

    /** Exports this value of the article, whatever is typed meanwhile. */
    public void export(Article article, Path into) {
        Transfers.Control control = begin(Deed.EXPORT);
        lane.run(() -> exported(article, into, control), this::tellExported, why -> failExport(article, into, why));
    }

    /** Somebody answers for the photos that keep an export back, and it goes on. */
    public void waive(TransferState.Stopped stopped, String name, String reason) {
        Waiver.By by = new Waiver.By(name, reason, clock.instant());
        Transfers.Control control = begin(Deed.EXPORT);
        lane.run(() -> {
            transfers.waive(stopped.article(), stopped.blocked(), by);
            return exported(stopped.article(), stopped.into(), control);
        }, this::tellExported, why -> failExport(stopped.article(), stopped.into(), why));
    }

    public void take(List<Path> files, Consumer<ArticleId> open) {
        Transfers.Control control = begin(Deed.IMPORT);
        lane.run(() -> transfers.take(files, control), imported -> tellImported(imported, open),
                why -> fail(Deed.IMPORT, files.getFirst(), why));
    }

    /** Asks the running job to stop; what it has finished stays. */
    public void cancel() {
        cancelled.set(true);
    }

    public void dismiss() {
        if (!isBusy()) {
            state.set(new TransferState.Idle());
        }
    }

    private Transfers.Control begin(Deed deed) {
        if (isBusy()) {
            throw new IllegalStateException("a transfer is under way");
        }
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        state.set(new TransferState.Running(deed, 0));
        return new Transfers.Control(stop::get, done -> lane.tell(() -> progress(deed, done)));
    }

    private void progress(Deed deed, long done) {
        if (isBusy()) {
            state.set(new TransferState.Running(deed, done));
        }
    }

    private Optional<Transfers.Exported> exported(Article article, Path into, Transfers.Control control)
            throws Exception {
        Optional<Transfers.Exported> result = transfers.export(article, into, control);
        if (result.isPresent()) {
            transfers.rememberFolder(into);
        }
        return result;
    }

    private void tellExported(Optional<Transfers.Exported> result) {
        state.set(result.<TransferState>map(exported -> new TransferState.Done(
                        Deed.EXPORT, 1, Optional.of(exported.folder()), exported.losses(), 0))
                .orElse(new TransferState.Idle()));
    }

    private void tellImported(Transfers.Imported imported, Consumer<ArticleId> open) {
        state.set(new TransferState.Done(
                Deed.IMPORT, imported.articles(), Optional.empty(), imported.notes(), imported.untold()));
        imported.last().ifPresent(open);
    }

    private void failExport(Article article, Path into, Exception why) {
        if (why instanceof RightsRefused refused) {
            state.set(new TransferState.Stopped(article, into, refused.blocked()));
        } else {
            fail(Deed.EXPORT, into, why);
        }
    }

    private void fail(Deed deed, Path where, Exception why) {
        LOG.warn("{} of {} failed", deed, where, why);
        state.set(
                why instanceof TransferRefused refused
                        ? new TransferState.Refused(deed, refused.getMessage())
                        : new TransferState.Failed(deed, where.toString(), reason(why)));
    }

    private static String reason(Exception why) {
        return why instanceof FileSystemException file && file.getReason() != null ? file.getReason() : "";
    }
}
