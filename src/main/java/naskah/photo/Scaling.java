package naskah.photo;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes a picture smaller without stair-steps: halves it while it can, then one last step. */
final class Scaling {
    private Scaling() {}

    /** {@code picture} at the size, which is not larger; the result has the type of the picture. */
    static BufferedImage down(BufferedImage picture, int width, int height) {
        BufferedImage current = picture;
        while (current.getWidth() != width || current.getHeight() != height) {
            int nextWidth = Math.max(width, Math.ceilDiv(current.getWidth(), 2));
            int nextHeight = Math.max(height, Math.ceilDiv(current.getHeight(), 2));
            current = step(current, nextWidth, nextHeight);
        }
        return current;
    }

    private static BufferedImage step(BufferedImage from, int width, int height) {
        boolean alpha = from.getColorModel().hasAlpha();
        BufferedImage to = new BufferedImage(width, height, from.getType());
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (alpha) {
            graphics.setComposite(AlphaComposite.Src);
        }
        graphics.drawImage(from, 0, 0, width, height, null);
        graphics.dispose();
        return to;
    }
}
