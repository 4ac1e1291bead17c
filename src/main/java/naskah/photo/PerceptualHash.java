package naskah.photo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * 64 bits that are nearly the same for pictures that look the same, however large they are and however they are compressed: the signs of
 * the lowest frequencies (discrete cosine transform) of the picture's lightness against their median. A mirrored picture is another one.
 */
public final class PerceptualHash {
    /** Up to so many differing bits a picture is taken for the same; pictures of other things differ in about 32. */
    public static final int ALIKE = 10;

    private static final int SIDE = 32;
    private static final int LOW = 8;
    private static final double[][] COSINES = cosines();

    private PerceptualHash() {}

    public static long of(BufferedImage picture) {
        double[][] low = lowFrequencies(lightness(picture));
        double[] flat = Arrays.stream(low).flatMapToDouble(Arrays::stream).toArray();
        // the first one is how light the picture is, which tells nothing of what it shows
        double[] sorted = Arrays.stream(flat, 1, flat.length).sorted().toArray();
        double median = sorted[sorted.length / 2];
        long hash = 0;
        for (int i = 0; i < flat.length; i++) {
            hash = hash << 1 | (flat[i] > median ? 1 : 0);
        }
        return hash;
    }

    /** In how many bits two hashes differ, 0 to 64. */
    public static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private static double[][] lightness(BufferedImage picture) {
        BufferedImage small = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        BufferedImage source = Scaling.down(
                picture, Math.min(picture.getWidth(), 2 * SIDE), Math.min(picture.getHeight(), 2 * SIDE));
        graphics.drawImage(source, 0, 0, SIDE, SIDE, null);
        graphics.dispose();
        double[][] light = new double[SIDE][SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int rgb = small.getRGB(x, y);
                light[y][x] = 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
            }
        }
        return light;
    }

    private static double[][] lowFrequencies(double[][] light) {
        double[][] rows = new double[SIDE][LOW];
        for (int y = 0; y < SIDE; y++) {
            for (int u = 0; u < LOW; u++) {
                for (int x = 0; x < SIDE; x++) {
                    rows[y][u] += light[y][x] * COSINES[u][x];
                }
            }
        }
        double[][] low = new double[LOW][LOW];
        for (int v = 0; v < LOW; v++) {
            for (int u = 0; u < LOW; u++) {
                for (int y = 0; y < SIDE; y++) {
                    low[v][u] += rows[y][u] * COSINES[v][y];
                }
            }
        }
        return low;
    }

    private static double[][] cosines() {
        double[][] cosines = new double[LOW][SIDE];
        for (int u = 0; u < LOW; u++) {
            for (int x = 0; x < SIDE; x++) {
                cosines[u][x] = Math.cos((2 * x + 1) * u * Math.PI / (2 * SIDE));
            }
        }
        return cosines;
    }
}
