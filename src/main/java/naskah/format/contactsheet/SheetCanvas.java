package naskah.format.contactsheet;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** One page being drawn, in points from its upper left corner. */
interface SheetCanvas {
    /** ISO A4, in points. */
    float WIDTH = 595.28f;

    float HEIGHT = 841.89f;

    /** A line of text that {@link SheetFont#showable} gave, its baseline at {@code y}. */
    void text(String line, float x, float y, float size, Color ink) throws IOException;

    void fill(Area area, Color ink) throws IOException;

    void picture(BufferedImage picture, Area area) throws IOException;

    /** A rectangle of the page. */
    record Area(float x, float y, float width, float height) {
        /** The largest part of this that has the picture's shape, in its middle. */
        Area fitting(BufferedImage picture) {
            float scale = Math.min(width / picture.getWidth(), height / picture.getHeight());
            float across = picture.getWidth() * scale;
            float down = picture.getHeight() * scale;
            return new Area(x + (width - across) / 2, y + (height - down) / 2, across, down);
        }
    }
}
