package naskah.format.contactsheet;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import naskah.format.contactsheet.SheetCanvas.Area;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where everything stands on a page: a title, three by four photos with their words, and the page's number. */
final class SheetPage {
    static final int PHOTOS = 12;

    private static final Logger LOG = LoggerFactory.getLogger(SheetPage.class);
    private static final int ACROSS = 3;
    private static final float MARGIN = 36;
    private static final float GAP = 12;
    private static final float CELL = (SheetCanvas.WIDTH - 2 * MARGIN - (ACROSS - 1) * GAP) / ACROSS;
    private static final float TOP = MARGIN + 22;
    private static final float DOWN = 183;
    private static final float PICTURE = 108;
    private static final float NAME = 7.5f;
    private static final float WORDS = 7;
    private static final float LEADING = 8.4f;
    private static final float BADGE = 6;
    private static final int CAPTION_LINES = 4;
    private static final Color INK = new Color(0x1a1a1a);
    private static final Color QUIET = new Color(0x5c5c5c);
    private static final Color PAPER = new Color(0xf0f0f0);
    private static final Color ALARM = new Color(0xa40e26);

    private final SheetFont font;
    private final SheetCanvas canvas;

    SheetPage(SheetFont font, SheetCanvas canvas) {
        this.font = font;
        this.canvas = canvas;
    }

    void draw(String title, String number, List<SheetPhoto> photos) throws IOException {
        float whole = SheetCanvas.WIDTH - 2 * MARGIN;
        line(title, MARGIN, MARGIN + 10, whole - 40, 10, INK);
        line(number, SheetCanvas.WIDTH - MARGIN - font.width(number, WORDS), MARGIN + 10, 40, WORDS, QUIET);
        for (int i = 0; i < photos.size(); i++) {
            draw(photos.get(i), MARGIN + i % ACROSS * (CELL + GAP), TOP + (float) (i / ACROSS) * (DOWN + GAP / 2));
        }
    }

    private void draw(SheetPhoto photo, float x, float top) throws IOException {
        picture(photo, new Area(x, top, CELL, PICTURE));
        float y = top + PICTURE + LEADING + 1;
        line(photo.fileName(), x, y, CELL, NAME, INK);
        for (String line : new SheetLines(font, WORDS, CELL).of(photo.caption(), CAPTION_LINES)) {
            y += LEADING;
            canvas.text(line, x, y, WORDS, INK);
        }
        line(photo.foot(), x, y + LEADING, CELL, WORDS, QUIET);
        badges(photo.badges(), x, y + LEADING + 4);
    }

    private void picture(SheetPhoto photo, Area area) throws IOException {
        canvas.fill(area, PAPER);
        BufferedImage picture;
        try {
            picture = photo.picture().read();
        } catch (IOException unreadable) {
            LOG.warn("{} has no picture on the contact sheet", photo.fileName(), unreadable);
            return;
        }
        canvas.picture(picture, area.fitting(picture));
    }

    private void badges(List<String> badges, float x, float top) throws IOException {
        float left = x;
        for (String badge : badges) {
            String words = font.showable(badge);
            float width = font.width(words, BADGE) + 6;
            if (left + width > x + CELL) {
                return;
            }
            canvas.fill(new Area(left, top, width, BADGE + 4), ALARM);
            canvas.text(words, left + 3, top + BADGE + 1, BADGE, Color.WHITE);
            left += width + 3;
        }
    }

    private void line(String text, float x, float y, float width, float size, Color ink) throws IOException {
        for (String line : new SheetLines(font, size, width).of(text, 1)) {
            canvas.text(line, x, y, size, ink);
        }
    }
}
