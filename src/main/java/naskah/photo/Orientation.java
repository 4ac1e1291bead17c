package naskah.photo;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** The eight values of EXIF Orientation (tag 274), each with how the stored pixels are turned to stand upright. */
enum Orientation {
    UPRIGHT(1, 0, 0, 1, false),
    MIRRORED(-1, 0, 0, 1, false),
    TURNED_HALF(-1, 0, 0, -1, false),
    FLIPPED(1, 0, 0, -1, false),
    TRANSPOSED(0, 1, 1, 0, true),
    TURNED_RIGHT(0, 1, -1, 0, true),
    TRANSVERSED(0, -1, -1, 0, true),
    TURNED_LEFT(0, -1, 1, 0, true);

    private final int xx;
    private final int yx;
    private final int xy;
    private final int yy;
    private final boolean swapsSides;

    Orientation(int xx, int yx, int xy, int yy, boolean swapsSides) {
        this.xx = xx;
        this.yx = yx;
        this.xy = xy;
        this.yy = yy;
        this.swapsSides = swapsSides;
    }

    /** The orientation of an EXIF value; anything but 1 to 8 is upright. */
    static Orientation ofExif(long value) {
        return value >= 1 && value <= 8 ? values()[(int) value - 1] : UPRIGHT;
    }

    boolean swapsSides() {
        return swapsSides;
    }

    /** The stored picture as it is seen. */
    BufferedImage upright(BufferedImage stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int width = swapsSides ? stored.getHeight() : stored.getWidth();
        int height = swapsSides ? stored.getWidth() : stored.getHeight();
        BufferedImage upright = new BufferedImage(width, height, stored.getType());
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(stored, turn(width, height), null);
        graphics.dispose();
        return upright;
    }

    private AffineTransform turn(int width, int height) {
        int dx = xx + xy < 0 ? width : 0;
        int dy = yx + yy < 0 ? height : 0;
        return new AffineTransform(xx, yx, xy, yy, dx, dy);
    }
}
