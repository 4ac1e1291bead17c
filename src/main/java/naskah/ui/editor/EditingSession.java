package naskah.ui.editor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.article.Article;

/**
 * The article being written. Every edit of every field comes here as the next whole value; undo is a stack of the values
 * before, each with its caret, so it is exact by construction. For one thread, the UI's.
 */
public final class EditingSession {
    /** Steps kept; values share what did not change, so a step costs about a pointer a block. */
    private static final int DEEPEST = 2_000;

    /** A pause that ends a burst of typing. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Deletions that merge while nobody tells what was deleted: about a word of Indonesian. */
    private static final int UNTOLD = 7;

    /** What listeners hear: the value before and after, and who already shows it (null for undo, redo and reload). */
    public record Change(Article before, Article after, Object origin) {}

    private record Step(Article article, Caret caret) {}

    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Article> article = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Caret> restored = new ReadOnlyObjectWrapper<>(Caret.NONE);
    private final Proofs proofs = new Proofs();
    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private final List<Runnable> settling = new ArrayList<>();
    private Caret caret = Caret.NONE;
    private Edit last = Edit.command("", null);
    private Instant lastAt = Instant.EPOCH;
    private long tick;
    private int untold;

    public EditingSession(Article opened, InstantSource clock) {
        this.article.set(opened);
        this.clock = clock;
    }

    public Article article() {
        return article.get();
    }

    public ReadOnlyObjectProperty<Article> articleProperty() {
        return article.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** The caret that the last undo or redo brought back; views move there. */
    public ReadOnlyObjectProperty<Caret> restoredCaretProperty() {
        return restored.getReadOnlyProperty();
    }

    /** What a check marks in the texts of this article. */
    public Proofs proofs() {
        return proofs;
    }

    /** The revision clock: grows by one with every change, so that late results can be told from current ones. */
    public long tick() {
        return tick;
    }

    public Caret caret() {
        return caret;
    }

    /** Where the person is now; views report every move, before the edit that follows it. */
    public void moveCaret(Caret now) {
        caret = now;
    }

    /** Brings the person to a place, as when an article is opened again where it was left; views move there. */
    public void goTo(Caret place) {
        caret = place;
        restored.set(null);
        restored.set(place);
    }

    /** Takes the next value; one that equals the current is no edit. */
    public void edit(Edit edit, Article next) {
        if (next.equals(article())) {
            return;
        }
        Instant now = clock.instant();
        if (!isSameBurst(edit, now)) {
            remember(past, new Step(article(), caret));
            untold = 0;
        }
        untold += edit.typed().isEmpty() ? 1 : 0;
        future.clear();
        last = edit;
        lastAt = now;
        become(next, edit.origin());
    }

    /**
     * Finishes what an earlier edit began, as when a picture's file has come: it is no step of its own, so the same is done to
     * every value that is remembered, and steps that it makes equal become one. What it has nothing to do with comes out as the
     * same instance.
     */
    public void complete(UnaryOperator<Article> completion, Object origin) {
        Article next = completion.apply(article());
        completeAll(past, completion, next);
        completeAll(future, completion, next);
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
        if (next != article()) {
            become(next, origin);
        }
    }

    private void completeAll(Deque<Step> steps, UnaryOperator<Article> completion, Article current) {
        List<Step> before = List.copyOf(steps);
        steps.clear();
        Article last = current;
        boolean lastChanged = current != article();
        for (Step step : before) {
            Article completed = completion.apply(step.article());
            boolean changed = completed != step.article();
            if (!(changed || lastChanged) || !completed.equals(last)) {
                steps.addLast(new Step(completed, step.caret()));
            }
            last = completed;
            lastChanged = changed;
        }
    }

    private boolean isSameBurst(Edit edit, Instant now) {
        boolean untoldDeletion = edit.kind() == Edit.Kind.DELETE && edit.typed().isEmpty();
        return edit.continues(last)
                && now.isBefore(lastAt.plus(PAUSE))
                && !past.isEmpty()
                && future.isEmpty()
                && !(untoldDeletion && untold >= UNTOLD);
    }

    public void undo() {
        travel(past, future);
    }

    public void redo() {
        travel(future, past);
    }

    /** Ends the current burst, so that the next typing is a step of its own. */
    public void breakBurst() {
        last = Edit.command("", null);
    }

    /** Hears every change until the returned action is run. */
    public Runnable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Asks everybody to make an edit of what was typed and is none yet, as before the article is left. */
    public void settle() {
        List.copyOf(settling).forEach(Runnable::run);
    }

    /** Hears {@link #settle} until the returned action is run. */
    public Runnable onSettle(Runnable listener) {
        settling.add(listener);
        return () -> settling.remove(listener);
    }

    private void travel(Deque<Step> from, Deque<Step> to) {
        if (from.isEmpty()) {
            return;
        }
        Step step = from.pop();
        remember(to, new Step(article(), caret));
        breakBurst();
        become(step.article(), null);
        goTo(step.caret());
    }

    private static void remember(Deque<Step> steps, Step step) {
        steps.push(step);
        if (steps.size() > DEEPEST) {
            steps.removeLast();
        }
    }

    private void become(Article next, Object origin) {
        Article before = article();
        tick++;
        article.set(next);
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
        Change change = new Change(before, next, origin);
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }
}
