package naskah.photo;

/**
 * How a stored picture comes to the size that is wanted: subsampled by a whole number while decoding, then averaged.
 *
 * @param width  target width in stored pixels, before it is turned upright
 * @param height target height in stored pixels
 * @param step   every how many stored pixels one is decoded, in both directions
 */
record Fit(int width, int height, int step) {
    /** No decoded picture holds more: 96 MB with transparency, 192 MB at 16 bits. */
    static final long MOST_DECODED = 24_000_000;

    /** A longer side of at most {@code longestSide}, never enlarged. */
    static Fit longestSide(Head head, int longestSide) {
        return scaled(head, (double) longestSide / Math.max(head.width(), head.height()));
    }

    /** That share of the picture's sides, at most all. */
    static Fit scaled(Head head, double wanted) {
        if (!(wanted > 0)) {
            throw new IllegalArgumentException("a picture is at least one pixel wide");
        }
        double pixels = (double) head.width() * head.height();
        double scale = Math.min(Math.min(1, wanted), Math.sqrt(MOST_DECODED / pixels));
        int width = side(head.width() * scale);
        int height = side(head.height() * scale);
        return new Fit(width, height, step(head, width, height));
    }

    private static int side(double length) {
        return (int) Math.max(1, Math.round(length));
    }

    /** Twice as many pixels each way as are wanted, so that averaging still has something to average. */
    private static int step(Head head, int width, int height) {
        long room = Math.min(head.width() / (2L * width), head.height() / (2L * height));
        long step = Math.max(1, room);
        while (Math.ceilDiv(head.width(), step) * Math.ceilDiv(head.height(), step) > MOST_DECODED) {
            step++;
        }
        return (int) step;
    }
}
