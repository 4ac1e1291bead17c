package naskah.task;

import java.time.Duration;

/**
 * Runs an action at most once in every interval and always once after the last request; not a debounce: requests never
 * postpone it.
 */
public final class Throttle {
    private final Timer timer;
    private final Duration interval;
    private final Runnable action;
    private boolean waiting;
    private long turn;

    public Throttle(Timer timer, Duration interval, Runnable action) {
        this.timer = timer;
        this.interval = interval;
        this.action = action;
    }

    /** Asks for the action; to be called on the UI thread. */
    public void request() {
        if (!waiting) {
            waiting = true;
            long asked = ++turn;
            timer.after(interval, () -> fire(asked));
        }
    }

    /** Runs a waiting action now instead of later. */
    public void flush() {
        if (waiting) {
            fire(turn);
        }
    }

    /** A timer of a turn that a flush has ended says nothing about the next turn. */
    private void fire(long asked) {
        if (waiting && asked == turn) {
            waiting = false;
            action.run();
        }
    }
}
