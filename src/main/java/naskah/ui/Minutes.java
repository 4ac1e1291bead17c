package naskah.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.task.Timer;

/** The time, looked at every minute by one timer for the window; a computer that slept is right again within one. */
public final class Minutes {
    private static final Duration PACE = Duration.ofMinutes(1);

    private final Timer timer;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Instant> now;

    public Minutes(Timer timer, InstantSource clock) {
        this.timer = timer;
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(clock.instant());
        await();
    }

    public ReadOnlyObjectProperty<Instant> property() {
        return now.getReadOnlyProperty();
    }

    private void await() {
        timer.after(PACE, () -> {
            now.set(clock.instant());
            await();
        });
    }
}
