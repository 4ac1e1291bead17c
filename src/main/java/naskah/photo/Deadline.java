package naskah.photo;

import java.time.Duration;

/** How long the decoding of one file may take: a moment, and more for each megapixel. */
final class Deadline {
    private static final Duration MOMENT = Duration.ofMillis(4_000);
    /** More than the slowest honest kinds, large progressive JPEG and WebP, need for a pixel on two cores. */
    private static final long NANOS_A_PIXEL = 100;

    private final long ends;

    private Deadline(long ends) {
        this.ends = ends;
    }

    static Deadline forPixels(long pixels) {
        return in(MOMENT.plusNanos(pixels * NANOS_A_PIXEL));
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - ends > 0;
    }

    void check() throws BrokenPicture {
        if (isOver()) {
            throw new BrokenPicture("decoding takes too long");
        }
    }
}
