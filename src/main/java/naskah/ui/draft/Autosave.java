package naskah.ui.draft;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import naskah.article.Article;
import naskah.review.Proposal;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.Workflow;
import naskah.storage.Workflow.Moved;
import naskah.task.Lanes;
import naskah.task.Throttle;
import naskah.ui.Desk;
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

    private final Keeping keeping;
    private final Workflow workflow;
    private final Lanes lanes;
    private final EditingSession session;
    private final Throttle throttle;
    private final Throttle retry;
    private final Decisions decisions;
    private final Runnable listening;
    private final Held held;
    private final Heard heard;
    private Optional<Moving> moving = Optional.empty();
    private final Taken taken = new Taken();
    private long savedTick;
    private boolean marking;
    private boolean underWay;

    /** @param opened the article as it was opened, empty for a new one, which is stored at its first edit */
    public Autosave(DataFolder folder, Lanes lanes, EditingSession session, Optional<Stored> opened) {
        this(folder, lanes, session, opened, Keeping.article(folder));
    }

    /** Keeps what is written as a proposal for the article beneath, which stays as it is. */
    public static Autosave suggesting(Desk desk, EditingSession session, Stored beneath) {
        Stored opened = new Stored(session.article(), beneath.revision(), beneath.savedAt(), beneath.stage());
        return new Autosave(desk.folder(), desk.lanes(), session, Optional.of(opened), Keeping.proposal(desk, beneath));
    }

    private Autosave(DataFolder folder, Lanes lanes, EditingSession session, Optional<Stored> opened, Keeping keeping) {
        this.keeping = keeping;
        this.workflow = folder.workflow();
        this.lanes = lanes;
        this.session = session;
        this.decisions = new Decisions(this, folder.articles(), lanes.writing(), session);
        this.held = new Held(session.article());
        this.savedTick = session.tick();
        opened.ifPresent(held::now);
        this.throttle = new Throttle(lanes.timer(), PACE, this::proceed);
        this.retry = new Throttle(lanes.timer(), RETRY, this::proceed);
        boolean writable = folder.access() == DataFolder.Access.WRITE;
        this.heard = new Heard(writable ? new DraftState.Clean(held.savedAt()) : new DraftState.ReadOnly());
        this.listening = session.onChange(change -> touched());
    }

    public ReadOnlyObjectProperty<DraftState> stateProperty() {
        return heard.stateProperty();
    }

    public DraftState state() {
        return heard.state();
    }

    /** The revision in the data folder, 0 while there is none. */
    public ReadOnlyLongProperty revisionProperty() {
        return held.revisionProperty();
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return held.stageProperty();
    }

    /** Whether what is written is kept beside the article and not in it. */
    public boolean isSuggesting() {
        return keeping.beside();
    }

    /** Hears every commit, as it stands in the data folder, until the returned action is run. */
    public Runnable onCommitted(Consumer<Stored> listener) {
        return heard.onCommitted(listener);
    }

    /** Saves what is newer than the last commit now, and tells how that ended. */
    public void flush(Consumer<DraftState> then) {
        session.settle();
        heard.await(then);
        throttle.flush();
        proceed();
    }

    /** Keeps the present state as a revision that a person asked for. */
    public void mark() {
        marking = true;
        throttle.flush();
        proceed();
    }

    /** With the next save goes what is left of a proposal, of which something was taken into the article or given back. */
    public void take(Proposal proposal) {
        taken.add(proposal);
        throttle.request();
    }

    /** Does something with the article as a whole, after everything typed before is saved, and tells what came of it. */
    public void move(Moving wanted) {
        moving = Optional.of(wanted);
        throttle.flush();
        proceed();
    }

    /** What a person can do when the data folder holds something else than the screen. */
    public Decisions decisions() {
        return decisions;
    }

    /** Whether the screen holds something that the data folder does not. */
    public boolean isUnsaved() {
        return isDirty() && !session.article().equals(held.article());
    }

    /** Hears how the article stands in the data folder now, and follows a step that was taken elsewhere. */
    public void seen(Stored now) {
        if (isSuggesting()) {
            held.stage(now.stage());
        } else if (!underWay && held.follow(now)) {
            proceed();
        }
    }

    /** Ends the listening; what is not saved by then stays unsaved. */
    public void close() {
        listening.run();
    }

    private void touched() {
        if (!state().isBlocked()) {
            heard.touched();
            throttle.request();
        }
    }

    private boolean isDirty() {
        return session.tick() != savedTick;
    }

    private void proceed() {
        if (underWay) {
            return;
        }
        if (state().isBlocked()) {
            moving = Optional.empty();
            heard.tellWaiting();
        } else if (isDirty() || marking || !taken.left().isEmpty()) {
            save();
        } else if (moving.isPresent()) {
            move();
        } else {
            heard.state(new DraftState.Clean(held.savedAt()));
            heard.tellWaiting();
        }
    }

    private void save() {
        Article article = session.article();
        long tick = session.tick();
        long base = held.revision();
        Revision.Kind kind = marking ? Revision.Kind.MARKED : Revision.Kind.TYPED;
        List<Proposal> with = taken.left();
        underWay = true;
        lanes.writing().run(() -> keeping.deed().keep(article, base, kind, with), saved -> {
            if (saved instanceof Saved.Ok) {
                taken.kept(with);
            }
            saved(article, tick, kind, saved);
        }, this::failed);
    }

    private void saved(Article article, long tick, Revision.Kind kind, Saved saved) {
        underWay = false;
        if (kind == Revision.Kind.MARKED && !(saved instanceof Saved.Conflict again && held.isOnlyMoved(again.theirs()))) {
            marking = false;
        }
        take(saved, article, tick);
    }

    private void move() {
        Moving wanted = moving.orElseThrow();
        Article article = session.article();
        long tick = session.tick();
        long base = held.revision();
        underWay = true;
        lanes.writing().run(() -> wanted.on(workflow, article, base), moved -> moved(article, tick, base, moved), this::failed);
    }

    private void moved(Article article, long tick, long base, Moved moved) {
        Moving wanted = moving.orElseThrow();
        underWay = false;
        moving = Optional.empty();
        switch (moved) {
            case Moved.Ok ok -> take(new Saved.Ok(ok.stored().revision(), ok.stored().savedAt(), ok.stored().stage()), article, tick);
            case Moved.Conflict conflict -> refused(conflict.theirs(), base);
            case Moved.Gone gone -> take(new Saved.Gone(), article, tick);
            case Moved.NoStep noStep -> refused(noStep.stored(), base);
            case Moved.Refused refused -> proceed();
        }
        wanted.then().accept(moved);
    }

    /** Somebody else was there meanwhile; or only what had been found was found in an earlier text of this desk. */
    private void refused(Stored stored, long base) {
        if (stored.revision() != base) {
            met(stored);
        }
        proceed();
    }

    /** Whoever only took a step with it changed nothing of what is written, which goes on from there. */
    private void met(Stored theirs) {
        if (!held.follow(theirs)) {
            heard.state(new DraftState.Conflict(theirs));
        }
    }

    private void take(Saved saved, Article article, long tick) {
        switch (saved) {
            case Saved.Ok ok -> {
                savedTick = tick;
                Stored stored = new Stored(article, ok.revision(), ok.savedAt(), ok.stage());
                held.now(stored);
                heard.leaveTrouble();
                if (!isSuggesting()) {
                    heard.tell(stored);
                }
            }
            case Saved.Conflict conflict -> met(conflict.theirs());
            case Saved.Gone gone -> heard.state(new DraftState.Gone());
        }
        proceed();
    }

    void failed(Exception failure) {
        underWay = false;
        LOG.warn("what is being written could not be saved", failure);
        heard.state(new DraftState.Failed(failure instanceof StorageException world ? world.reason() : StorageException.Cause.OTHER));
        heard.tellWaiting();
        retry.request();
    }

    /** Claims the one place under way for a decision; false when it is taken. */
    boolean begin() {
        boolean free = !underWay;
        underWay = true;
        return free;
    }

    /** A decision was carried out beside this article, which stays as it is. */
    void ended() {
        underWay = false;
    }

    /** The other version is the session's now. */
    void took(Stored theirs, Saved saved) {
        underWay = false;
        if (saved instanceof Saved.Ok) {
            heard.leaveTrouble();
        }
        take(saved, theirs.article(), session.tick());
    }

    /** The article is in the data folder again; what was typed follows. */
    void cameBack(Stored stored) {
        underWay = false;
        held.now(stored);
        heard.state(new DraftState.Saving());
        proceed();
    }
}
