package naskah.ui.editor.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.BodyMarks;
import naskah.document.BodyRange;
import naskah.document.Edited;
import naskah.document.Mark;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;

/**
 * The body as the editor shows it. It is never without a block: an empty article shows one paragraph that becomes real with
 * its first character. Edits go to the session; changes that others make come back as a {@link Showing}.
 */
public final class BodyViewModel {
    private final EditingSession session;
    private final Runnable unsubscribe;
    private final ChangeListener<Caret> restoring = (property, old, caret) -> restore(caret);
    private final ReadOnlyObjectWrapper<Optional<BlockId>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<Mark>> marks = new ReadOnlyObjectWrapper<>(Set.of());
    private Consumer<Showing> view = showing -> {};
    private Body body;
    private Selected selected = new Selected(0, 0, 0, 0);
    private Optional<Set<Mark>> pending = Optional.empty();

    public BodyViewModel(EditingSession session) {
        this.session = session;
        this.body = shown(session.article().body());
        this.unsubscribe = session.onChange(this::changed);
        session.restoredCaretProperty().addListener(restoring);
        follow();
    }

    /** The one view; it shows {@link #body()} already. */
    void show(Consumer<Showing> other) {
        view = other;
    }

    public Body body() {
        return body;
    }

    public Selected selected() {
        return selected;
    }

    public BodyRange range() {
        return selected.range();
    }

    public ReadOnlyObjectProperty<Optional<BlockId>> currentBlock() {
        return current.getReadOnlyProperty();
    }

    /** The marks that the next typed character gets. */
    public ReadOnlyObjectProperty<Set<Mark>> marks() {
        return marks.getReadOnlyProperty();
    }

    /** Marks for the next character only, chosen while nothing is selected. */
    void pend(Set<Mark> chosen) {
        pending = Optional.of(Set.copyOf(chosen));
        marks.set(pending.get());
    }

    /** The person moved the caret: the burst of typing ends. */
    public void moved(Selected now) {
        if (now.equals(selected)) {
            return;
        }
        session.breakBurst();
        place(now);
    }

    /** The caret moved as part of what is being typed, as while a composition goes on. */
    void place(Selected now) {
        selected = now;
        pending = Optional.empty();
        session.moveCaret(now.caret(body));
        follow();
    }

    /** Takes an edit of this view: the control shows it, the session keeps it. */
    void take(Edited edited, Edit.Kind kind, String typed) {
        if (edited.body().equals(body)) {
            select(Selected.of(edited.selection()));
            return;
        }
        session.moveCaret(selected.caret(body));
        Body before = body;
        body = shown(edited.body());
        selected = Selected.of(edited.selection());
        pending = Optional.empty();
        view.accept(new Showing(before, body, Optional.of(selected)));
        session.edit(new Edit(Selected.FIELD, kind, typed, this), session.article().withBody(edited.body()));
        session.moveCaret(selected.caret(body));
        follow();
    }

    /** Selects without an edit. */
    public void select(Selected now) {
        view.accept(new Showing(body, body, Optional.of(now)));
        moved(now);
    }

    EditingSession session() {
        return session;
    }

    public void dispose() {
        unsubscribe.run();
        session.restoredCaretProperty().removeListener(restoring);
        view = showing -> {};
    }

    private void changed(EditingSession.Change change) {
        if (change.origin() == this || change.after().body() == change.before().body()) {
            return;
        }
        Caret kept = selected.caret(body);
        Body before = body;
        body = shown(change.after().body());
        selected = Selected.in(body, kept);
        pending = Optional.empty();
        view.accept(new Showing(before, body, Optional.of(selected)));
        follow();
    }

    private void restore(Caret caret) {
        if (caret != null && caret.field().equals(Selected.FIELD)) {
            Selected back = Selected.in(body, caret);
            view.accept(new Showing(body, body, Optional.of(back)));
            place(back);
        }
    }

    private void follow() {
        Block block = body.blocks().get(selected.headBlock());
        current.set(Optional.of(block.id()));
        marks.set(pending.orElseGet(() -> typedMarks(range())));
    }

    /** The marks of a character typed over or at this stretch. */
    Set<Mark> typedMarks(BodyRange range) {
        int at = range.isEmpty() ? range.start() : range.start() + 1;
        return pending.orElseGet(() -> BodyMarks.typedAt(body.blocks().get(range.first()), at));
    }

    private static Body shown(Body body) {
        return body.blocks().isEmpty() ? new Body(List.of(new Block.Paragraph(BlockId.fresh(), List.of()))) : body;
    }
}
