package naskah.format.contactsheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** A page as pixels, at 150 dots an inch. */
final class PixelCanvas implements SheetCanvas {
    private static final double SCALE = 150 / 72.0;

    private final SheetFont font;
    private final BufferedImage page;
    private final Graphics2D graphics;

    PixelCanvas(SheetFont font) {
        this.font = font;
        page = new BufferedImage(
                (int) Math.round(WIDTH * SCALE), (int) Math.round(HEIGHT * SCALE), BufferedImage.TYPE_INT_RGB);
        graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.scale(SCALE, SCALE);
    }

    @Override
    public void text(String line, float x, float y, float size, Color ink) throws IOException {
        graphics.setColor(ink);
        graphics.fill(AffineTransform.getTranslateInstance(x, y)
                .createTransformedShape(font.outline(SheetFont.visual(line), size)));
    }

    @Override
    public void fill(Area area, Color ink) {
        graphics.setColor(ink);
        graphics.fill(new Rectangle2D.Float(area.x(), area.y(), area.width(), area.height()));
    }

    @Override
    public void picture(BufferedImage picture, Area area) {
        AffineTransform place = AffineTransform.getTranslateInstance(area.x(), area.y());
        place.scale(area.width() / picture.getWidth(), area.height() / picture.getHeight());
        graphics.drawImage(picture, place, null);
    }

    BufferedImage finished() {
        graphics.dispose();
        return page;
    }
}
