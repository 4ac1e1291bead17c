package naskah.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work of which only the latest request matters: a new one cancels what the one before would have told. */
public final class LatestWins {
    private final Lane lane;
    private Job current = new Job();

    public LatestWins(Lane lane) {
        this.lane = lane;
    }

    /** To be called on the UI thread. */
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        current.cancel();
        current = lane.run(work, done, failed);
    }

    public void cancel() {
        current.cancel();
    }
}
