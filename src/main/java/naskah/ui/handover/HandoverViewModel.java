package naskah.ui.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.aftermath.Evidence;
import naskah.aftermath.EvidenceFile;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.merge.Clash;
import naskah.intake.Complaint;
import naskah.parcel.Arrival;
import naskah.parcel.Arrival.Result;
import naskah.parcel.ParcelWriter;
import naskah.parcel.Reunion.Outcome;
import naskah.storage.ArticleForm;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.task.Lane;
import naskah.ui.Desk;
import naskah.ui.handover.HandoverState.Deed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Packs, opens and proves, one at a time and away from the window, and tells how it goes. */
public final class HandoverViewModel {
    /** So much of a photo's hash tells it from others. */
    private static final int HASH = 12;

    private static final Logger LOG = LoggerFactory.getLogger(HandoverViewModel.class);

    private final Desk desk;
    private final ArticleForm form;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<HandoverState> state = new ReadOnlyObjectWrapper<>(new HandoverState.Idle());
    private Consumer<Joined> joined = nobody -> { };

    public HandoverViewModel(Desk desk, ArticleForm form) {
        this.desk = desk;
        this.form = form;
        this.lane = desk.lanes().working();
    }

    public ReadOnlyObjectProperty<HandoverState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public boolean isBusy() {
        return state.get() instanceof HandoverState.Running;
    }

    /** @param then hears of every article that came in, to show it */
    public void onJoined(Consumer<Joined> then) {
        joined = then;
    }

    /** Packs the article as it is kept, with its states and photos, for another desk. */
    public void send(ArticleId article, Path out) {
        write(Deed.SEND, article, out, stored -> {
            ParcelWriter.write(desk.folder(), form, desk.house().outlet().name(), stored, out);
            return desk.text("handover.done.SEND", out);
        });
    }

    /** Writes everything that is known of the article's past into one page. */
    public void evidence(ArticleId article, Path out) {
        write(Deed.EVIDENCE, article, out, stored -> {
            var source = new Evidence.Source(desk.folder(), form, desk.house(), desk.messages());
            String hash = EvidenceFile.replace(out, Evidence.page(source, stored, desk.clock().instant()));
            return desk.text("handover.done.EVIDENCE", out, hash);
        });
    }

    /** Opens a parcel and brings its article together with what is here; asks first where its desk is not known. */
    public void open(Path file) {
        open(file, false);
    }

    /** A person says that the desk of this parcel is known, and opens it. */
    public void trust(HandoverState.Unknown unknown) {
        open(unknown.file(), true);
    }

    public void dismiss() {
        if (!isBusy()) {
            state.set(new HandoverState.Idle());
        }
    }

    private void open(Path file, boolean trust) {
        run(Deed.OPEN, file, () -> new Arrival(desk.folder(), form).take(file, trust), result -> {
            switch (result) {
                case Result.Refused refused ->
                    state.set(new HandoverState.Failed(desk.text("handover.refused." + refused.reason(), file)));
                case Result.Unknown unknown ->
                    state.set(new HandoverState.Unknown(file, unknown.desk(), unknown.fingerprint()));
                case Result.Taken taken -> tell(file, taken);
            }
        });
    }

    private void tell(Path file, Result.Taken taken) {
        switch (taken.outcome()) {
            case Outcome.New fresh -> came("handover.came.new", fresh.stored(), taken.theirs(), List.of());
            case Outcome.Nothing nothing -> came("handover.came.nothing", nothing.stored(), taken.theirs(), List.of());
            case Outcome.Together both ->
                came(both.clashes().isEmpty() ? "handover.came.together" : "handover.came.clash", both.stored(), taken.theirs(),
                        both.clashes());
            case Outcome.Busy busy ->
                state.set(new HandoverState.Failed(desk.text("handover.busy", name(busy.theirs()))));
            case Outcome.BrokenCard broken -> state.set(new HandoverState.Failed(
                    desk.text("handover.card", file, broken.photo().sha256().substring(0, HASH))));
            case Outcome.NoPhoto photo ->
                state.set(new HandoverState.Failed(Complaint.sentence(desk.messages(), photo.refused())));
        }
    }

    private void came(String key, Stored stored, Article theirs, List<Clash> clashes) {
        state.set(new HandoverState.Done(desk.text(key, name(stored), clashes.size()), Optional.empty()));
        joined.accept(new Joined(stored.article(), theirs, clashes));
    }

    private String name(Stored stored) {
        String headline = stored.article().headline();
        return headline.isBlank() ? desk.text("list.untitled") : headline;
    }

    /** Tells in a sentence what was written. */
    private interface Writing {
        String of(Stored stored) throws IOException, StorageException;
    }

    private void write(Deed deed, ArticleId article, Path out, Writing writing) {
        Optional<Path> folder = Optional.ofNullable(out.toAbsolutePath().getParent());
        run(deed, out, () -> {
            Optional<Stored> stored = desk.folder().articles().find(article);
            return stored.isEmpty()
                    ? new HandoverState.Failed(desk.text("workflow.empty"))
                    : new HandoverState.Done(writing.of(stored.get()), folder);
        }, state::set);
    }

    private interface Work<T> {
        T done() throws IOException, StorageException;
    }

    private <T> void run(Deed deed, Path file, Work<T> work, Consumer<T> then) {
        if (isBusy()) {
            return;
        }
        state.set(new HandoverState.Running(deed));
        lane.run(work::done, then, failure -> failed(file, failure));
    }

    private void failed(Path file, Exception failure) {
        LOG.warn("{} was not handed over", file, failure);
        String named = failure instanceof IOException broken
                ? Complaint.file(broken, file)
                : desk.folder().path().toString();
        state.set(new HandoverState.Failed(desk.text(Complaint.of(failure), named)));
    }
}
