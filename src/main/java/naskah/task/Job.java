package naskah.task;

import java.util.concurrent.atomic.AtomicBoolean;

/** A piece of work under way, which can be cancelled: what it returns after that is not told to anybody. */
public final class Job {
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }
}
