package naskah.ui.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.storage.Stored;

/** How what is written stands; who waits until it is kept, and who hears of every commit. */
final class Heard {
    private final ReadOnlyObjectWrapper<DraftState> state;
    private final List<Consumer<DraftState>> waiting = new ArrayList<>();
    private final List<Consumer<Stored>> committed = new ArrayList<>();

    Heard(DraftState first) {
        state = new ReadOnlyObjectWrapper<>(first);
    }

    ReadOnlyObjectProperty<DraftState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    DraftState state() {
        return state.get();
    }

    void state(DraftState now) {
        state.set(now);
    }

    /** Something is newer than the last commit; what failed is not forgotten before it is kept. */
    void touched() {
        if (!(state() instanceof DraftState.Failed)) {
            state(new DraftState.Saving());
        }
    }

    /** A commit came through, or what kept it back is decided. */
    void leaveTrouble() {
        if (!(state() instanceof DraftState.Clean)) {
            state(new DraftState.Saving());
        }
    }

    void await(Consumer<DraftState> then) {
        waiting.add(then);
    }

    /** Hears every commit until the returned action is run. */
    Runnable onCommitted(Consumer<Stored> listener) {
        committed.add(listener);
        return () -> committed.remove(listener);
    }

    /** Tells everybody who waited how it ended; they wait no more. */
    void tellWaiting() {
        List<Consumer<DraftState>> told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(then -> then.accept(state()));
    }

    void tell(Stored stored) {
        List.copyOf(committed).forEach(listener -> listener.accept(stored));
    }
}
