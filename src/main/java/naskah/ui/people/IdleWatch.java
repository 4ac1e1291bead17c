package naskah.ui.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import naskah.task.Timer;

/** Tells when nobody has touched the desk for a while; for the UI thread. */
public final class IdleWatch {
    private final Timer timer;
    private final InstantSource clock;
    private final Runnable idle;
    private Duration patience = Duration.ZERO;
    private Instant touched;
    private long watch;

    public IdleWatch(Timer timer, InstantSource clock, Runnable idle) {
        this.timer = timer;
        this.clock = clock;
        this.idle = idle;
        this.touched = clock.instant();
    }

    /** Begins to wait anew; zero waits for nothing. It tells once, and waits again only when it is begun again. */
    public void begin(Duration howLong) {
        patience = howLong;
        touched = clock.instant();
        watch++;
        if (!patience.isZero()) {
            wait(patience);
        }
    }

    /** A key or the mouse. */
    public void touch() {
        touched = clock.instant();
    }

    private void wait(Duration howLong) {
        long mine = watch;
        timer.after(howLong, () -> {
            if (mine == watch) {
                look();
            }
        });
    }

    private void look() {
        Duration left = patience.minus(Duration.between(touched, clock.instant()));
        if (left.isPositive()) {
            wait(left.compareTo(patience) > 0 ? patience : left);
        } else {
            watch++;
            idle.run();
        }
    }
}
