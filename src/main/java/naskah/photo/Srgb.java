package naskah.photo;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Brings a decoded picture of any colour model to eight bits sRGB: {@code INT_RGB}, or {@code INT_ARGB} with transparency. */
final class Srgb {
    private Srgb() {}

    static BufferedImage of(BufferedImage decoded) {
        ColorModel model = decoded.getColorModel();
        boolean alpha = model.hasAlpha();
        if (decoded.getType() != BufferedImage.TYPE_CUSTOM || model instanceof IndexColorModel) {
            return isPlain(decoded.getType()) ? decoded : drawn(decoded, alpha);
        }
        ColorSpace space = model.getColorSpace();
        boolean straight = !model.isAlphaPremultiplied() && model.getTransferType() <= DataBuffer.TYPE_INT;
        if (straight && (space.getType() == ColorSpace.TYPE_GRAY || space.isCS_sRGB())) {
            return samples(decoded, alpha);
        }
        return converted(decoded, alpha);
    }

    private static boolean isPlain(int type) {
        return type == BufferedImage.TYPE_INT_RGB || type == BufferedImage.TYPE_INT_ARGB;
    }

    private static BufferedImage blank(BufferedImage like, boolean alpha) {
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return new BufferedImage(like.getWidth(), like.getHeight(), type);
    }

    private static BufferedImage drawn(BufferedImage decoded, boolean alpha) {
        BufferedImage target = blank(decoded, alpha);
        Graphics2D graphics = target.createGraphics();
        graphics.drawImage(decoded, 0, 0, null);
        graphics.dispose();
        return target;
    }

    private static BufferedImage converted(BufferedImage decoded, boolean alpha) {
        return new ColorConvertOp(null).filter(decoded, blank(decoded, alpha));
    }

    /** Grey and sRGB samples of any depth as they are: Java would take grey for linear light and make it paler. */
    private static BufferedImage samples(BufferedImage decoded, boolean alpha) {
        BufferedImage target = blank(decoded, alpha);
        Raster raster = decoded.getRaster();
        int width = decoded.getWidth();
        int bands = raster.getNumBands();
        int[] depths = decoded.getColorModel().getComponentSize();
        int[] samples = new int[width * bands];
        int[] row = new int[width];
        for (int y = 0; y < decoded.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, samples);
            for (int x = 0; x < width; x++) {
                row[x] = pixel(samples, x * bands, depths, alpha);
            }
            target.setRGB(0, y, width, 1, row, 0, width);
        }
        return target;
    }

    private static int pixel(int[] samples, int at, int[] depths, boolean alpha) {
        int colours = depths.length - (alpha ? 1 : 0);
        int red = eightBits(samples[at], depths[0]);
        int green = colours < 3 ? red : eightBits(samples[at + 1], depths[1]);
        int blue = colours < 3 ? red : eightBits(samples[at + 2], depths[2]);
        int opacity = alpha ? eightBits(samples[at + colours], depths[colours]) : 255;
        return opacity << 24 | red << 16 | green << 8 | blue;
    }

    private static int eightBits(int sample, int depth) {
        return depth == 8 ? sample : (int) (sample * 255L / ((1L << depth) - 1));
    }
}
