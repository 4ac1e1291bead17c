package naskah.ui.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.Articles;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.task.Lanes;
import naskah.task.Throttle;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.workflow.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves one editing session: one save under way at a time, the latest value next, "saved" only when the commit is current. */
public final class Autosave {
    /** With the save itself this keeps continuous typing saved at least every 500 ms. */
    private static final Duration PACE = Duration.ofMillis(400);

    private static final Duration RETRY = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(Autosave.class);

    private final Articles articles;
    private final Lanes lanes;
    private final EditingSession session;
    private final Throttle throttle;
    private final Runnable listening;
    private final ReadOnlyObjectWrapper<DraftState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.DRAFT);
    private final List<Consumer<DraftState>> waiting = new ArrayList<>();
    private final List<Consumer<Stored>> committed = new ArrayList<>();
    private Optional<Instant> savedAt = Optional.empty();
    private Optional<Stage> moving = Optional.empty();
    private long savedTick;
    private boolean marking;
    private boolean underWay;
    private boolean retryPlanned;

    /** @param opened the article as it was opened, empty for a new one, which is stored at its first edit */
    public Autosave(DataFolder folder, Lanes lanes, EditingSession session, Optional<Stored> opened) {
        this.articles = folder.articles();
        this.lanes = lanes;
        this.session = session;
        this.savedTick = session.tick();
        opened.ifPresent(this::standOn);
        this.throttle = new Throttle(lanes.timer(), PACE, this::proceed);
        boolean writable = folder.access() == DataFolder.Access.WRITE;
        this.state.set(writable ? new DraftState.Clean(savedAt) : new DraftState.ReadOnly());
        this.listening = session.onChange(change -> touched());
    }

    public ReadOnlyObjectProperty<DraftState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public DraftState state() {
        return state.get();
    }

    /** The revision in the data folder, 0 while there is none. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Hears every commit, as it stands in the data folder. */
    public void onCommitted(Consumer<Stored> listener) {
        committed.add(listener);
    }

    /** Saves what is newer than the last commit now, and tells how that ended. */
    public void flush(Consumer<DraftState> then) {
        waiting.add(then);
        throttle.flush();
        proceed();
    }

    /** Tries again now. */
    public void retry() {
        proceed();
    }

    /** Keeps the present state as a revision that a person asked for. */
    public void mark() {
        marking = true;
        throttle.flush();
        proceed();
    }

    /** Moves the article to another stage, after everything typed before is saved. */
    public void move(Stage to) {
        moving = Optional.of(to);
        throttle.flush();
        proceed();
    }

    /** In a conflict: keeps this version as a marked revision, then takes theirs; one undo brings this one back. */
    public void takeTheirs() {
        if (state.get() instanceof DraftState.Conflict(Stored theirs) && !underWay) {
            underWay = true;
            Article mine = session.article();
            lanes.writing().run(() -> keepBoth(mine, theirs), saved -> tookTheirs(theirs, saved), this::failed);
        }
    }

    /** In a conflict: stores this version as an article of its own and hands it over; the other one stays as it is. */
    public void keepMineAsCopy(Consumer<Stored> copied) {
        Article copy = session.article().withId(ArticleId.fresh());
        lanes.writing().run(() -> articles.create(copy, Revision.Kind.MARKED), copied, this::failed);
    }

    /** When the article was thrown away elsewhere: brings it back and goes on saving. */
    public void recover() {
        ArticleId id = session.article().id();
        lanes.writing().run(() -> recovered(id), this::cameBack, this::failed);
    }

    /** Ends the listening; what is not saved by then stays unsaved. */
    public void close() {
        listening.run();
    }

    private void standOn(Stored stored) {
        revision.set(stored.revision());
        stage.set(stored.stage());
        savedAt = Optional.of(stored.savedAt());
    }

    private void touched() {
        if (state.get().isBlocked()) {
            return;
        }
        if (!(state.get() instanceof DraftState.Failed)) {
            state.set(new DraftState.Saving());
        }
        throttle.request();
    }

    private boolean isDirty() {
        return session.tick() != savedTick;
    }

    private void proceed() {
        if (underWay) {
            return;
        }
        if (state.get().isBlocked()) {
            tellWaiting();
        } else if (isDirty() || marking) {
            save();
        } else if (moving.isPresent()) {
            move();
        } else {
            state.set(new DraftState.Clean(savedAt));
            tellWaiting();
        }
    }

    private void save() {
        Article article = session.article();
        long tick = session.tick();
        long base = revision.get();
        Revision.Kind kind = marking ? Revision.Kind.MARKED : Revision.Kind.TYPED;
        underWay = true;
        lanes.writing().run(() -> write(article, base, kind), saved -> saved(article, tick, kind, saved), this::failed);
    }

    private Saved write(Article article, long base, Revision.Kind kind) throws StorageException {
        if (base > 0) {
            return articles.save(article, base, kind);
        }
        Stored first = articles.create(article, kind);
        return new Saved.Ok(first.revision(), first.savedAt());
    }

    private void saved(Article article, long tick, Revision.Kind kind, Saved saved) {
        underWay = false;
        if (kind == Revision.Kind.MARKED) {
            marking = false;
        }
        take(saved, article, tick);
    }

    private void move() {
        Stage to = moving.orElseThrow();
        Article article = session.article();
        long tick = session.tick();
        long base = revision.get();
        underWay = true;
        lanes.writing().run(() -> articles.move(article.id(), to, base), saved -> moved(article, tick, to, saved),
                this::failed);
    }

    private void moved(Article article, long tick, Stage to, Saved saved) {
        underWay = false;
        moving = Optional.empty();
        if (saved instanceof Saved.Ok) {
            stage.set(to);
        }
        take(saved, article, tick);
    }

    private void take(Saved saved, Article article, long tick) {
        switch (saved) {
            case Saved.Ok ok -> {
                savedTick = tick;
                Stored stored = new Stored(article, ok.revision(), ok.savedAt(), stage.get());
                standOn(stored);
                leaveFailure();
                List.copyOf(committed).forEach(listener -> listener.accept(stored));
            }
            case Saved.Conflict conflict -> state.set(new DraftState.Conflict(conflict.theirs()));
            case Saved.Gone gone -> state.set(new DraftState.Gone());
        }
        proceed();
    }

    private void leaveFailure() {
        if (!(state.get() instanceof DraftState.Clean)) {
            state.set(new DraftState.Saving());
        }
    }

    private void failed(Exception failure) {
        underWay = false;
        boolean world = failure instanceof StorageException;
        LOG.warn("what is being written could not be saved", failure);
        state.set(new DraftState.Failed(
                world ? ((StorageException) failure).reason() : StorageException.Cause.OTHER));
        tellWaiting();
        planRetry();
    }

    private void planRetry() {
        if (!retryPlanned) {
            retryPlanned = true;
            lanes.timer().after(RETRY, () -> {
                retryPlanned = false;
                if (state.get() instanceof DraftState.Failed) {
                    proceed();
                }
            });
        }
    }

    private void tellWaiting() {
        List<Consumer<DraftState>> told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(then -> then.accept(state.get()));
    }

    private Saved keepBoth(Article mine, Stored theirs) throws StorageException {
        Saved kept = articles.save(mine, theirs.revision(), Revision.Kind.MARKED);
        return kept instanceof Saved.Ok ok
                ? articles.save(theirs.article(), ok.revision(), Revision.Kind.RESTORED)
                : kept;
    }

    private void tookTheirs(Stored theirs, Saved saved) {
        underWay = false;
        if (saved instanceof Saved.Ok) {
            stage.set(theirs.stage());
            session.edit(Edit.command("", null), theirs.article());
            leaveFailure();
        }
        take(saved, theirs.article(), session.tick());
    }

    private Optional<Stored> recovered(ArticleId id) throws StorageException {
        articles.recover(id);
        return articles.find(id);
    }

    private void cameBack(Optional<Stored> found) {
        found.ifPresent(stored -> {
            standOn(stored);
            state.set(new DraftState.Saving());
            proceed();
        });
    }
}
