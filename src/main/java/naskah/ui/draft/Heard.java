package naskah.ui.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import naskah.storage.Stored;

/** Who waits until what is written is kept, and who hears of every commit. */
final class Heard {
    private final List<Consumer<DraftState>> waiting = new ArrayList<>();
    private final List<Consumer<Stored>> committed = new ArrayList<>();

    void await(Consumer<DraftState> then) {
        waiting.add(then);
    }

    /** Hears every commit until the returned action is run. */
    Runnable onCommitted(Consumer<Stored> listener) {
        committed.add(listener);
        return () -> committed.remove(listener);
    }

    /** Tells everybody who waited how it ended; they wait no more. */
    void tell(DraftState state) {
        List<Consumer<DraftState>> told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(then -> then.accept(state));
    }

    void tell(Stored stored) {
        List.copyOf(committed).forEach(listener -> listener.accept(stored));
    }
}
