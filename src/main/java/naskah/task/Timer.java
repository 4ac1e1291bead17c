package naskah.task;

import java.time.Duration;

/** Something that calls back on the UI thread after a while; tests pass one that they wind by hand. */
@FunctionalInterface
public interface Timer {
    void after(Duration delay, Runnable then);
}
