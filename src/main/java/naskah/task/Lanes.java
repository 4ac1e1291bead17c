package naskah.task;

import java.time.Duration;

/**
 * The lanes that a part of the program may use.
 *
 * @param writing whatever writes to the data folder, one after another
 * @param reading whatever only reads from the data folder
 * @param working pictures, pages and other computing
 * @param timer   calls back on the UI thread
 */
public record Lanes(Lane writing, Lane reading, Lane working, Timer timer) {

    /** Everything at once on the caller's thread, for tests; the timer fires immediately. */
    public static Lanes inline() {
        return new Lanes(Lane.inline(), Lane.inline(), Lane.inline(), (Duration delay, Runnable then) -> then.run());
    }
}
