package naskah.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work over the newest value: one piece at a time, and once more after it when it was asked for meanwhile, so that steady
 * change can neither starve the work nor pile it up. For the UI thread.
 */
public final class Newest<T> {
    private final Lane lane;
    private final Supplier<Callable<T>> work;
    private final Consumer<? super T> done;
    private final Consumer<? super Exception> failed;
    private boolean running;
    private boolean stale;
    private boolean ended;

    /** @param work called on the UI thread for each piece: takes the value as it stands, and gives what to do with it */
    public Newest(
            Lane lane, Supplier<Callable<T>> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        this.lane = lane;
        this.work = work;
        this.done = done;
        this.failed = failed;
    }

    public void request() {
        if (ended) {
            return;
        }
        if (running) {
            stale = true;
            return;
        }
        Callable<T> piece = work.get();
        running = true;
        lane.run(piece, this::finish, this::fail);
    }

    /** Nothing is told any more. */
    public void end() {
        ended = true;
    }

    private void finish(T result) {
        try {
            if (!ended) {
                done.accept(result);
            }
        } finally {
            next();
        }
    }

    private void fail(Exception failure) {
        try {
            if (!ended) {
                failed.accept(failure);
            }
        } finally {
            next();
        }
    }

    private void next() {
        running = false;
        if (stale) {
            stale = false;
            request();
        }
    }
}
