package naskah.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** The program's mark: a sheet of copy on blue, its first line ending in the caret. */
final class IconMark {
    private static final Color CARET = Color.decode("#f2603c");
    private static final Color INK = Color.decode("#2b4a6f");

    private IconMark() {}

    static BufferedImage draw(int size) {
        BufferedImage icon = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = icon.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / 64.0, size / 64.0);
        ground(graphics);
        sheet(graphics);
        letter(graphics);
        if (size > 16) {
            lines(graphics);
        }
        graphics.dispose();
        return icon;
    }

    private static void ground(Graphics2D graphics) {
        Color[] blues = {Color.decode("#3f78b5"), Color.decode("#1d3f6b")};
        graphics.setPaint(new LinearGradientPaint(0, 0, 0, 64, new float[] {0, 1}, blues));
        graphics.fill(new RoundRectangle2D.Double(1, 1, 62, 62, 16, 16));
    }

    private static void sheet(Graphics2D graphics) {
        Path2D sheet = new Path2D.Double();
        sheet.moveTo(16, 9);
        sheet.lineTo(41, 9);
        sheet.lineTo(51, 19);
        sheet.lineTo(51, 52);
        sheet.quadTo(51, 55, 48, 55);
        sheet.lineTo(16, 55);
        sheet.quadTo(13, 55, 13, 52);
        sheet.lineTo(13, 12);
        sheet.quadTo(13, 9, 16, 9);
        sheet.closePath();
        graphics.setPaint(Color.decode("#fbfaf6"));
        graphics.fill(sheet);
        Path2D fold = new Path2D.Double();
        fold.moveTo(41, 9);
        fold.lineTo(51, 19);
        fold.lineTo(43, 19);
        fold.quadTo(41, 19, 41, 17);
        fold.closePath();
        graphics.setPaint(Color.decode("#c9d6e4"));
        graphics.fill(fold);
    }

    private static void letter(Graphics2D graphics) {
        graphics.setPaint(INK);
        graphics.setStroke(new BasicStroke(4.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D letter = new Path2D.Double();
        letter.moveTo(21, 38);
        letter.lineTo(21, 22);
        letter.lineTo(32.5, 38);
        letter.lineTo(32.5, 22);
        graphics.draw(letter);
        graphics.setPaint(CARET);
        graphics.setStroke(new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D caret = new Path2D.Double();
        caret.moveTo(42, 22);
        caret.lineTo(42, 40);
        graphics.draw(caret);
    }

    private static void lines(Graphics2D graphics) {
        graphics.setPaint(Color.decode("#b4c2d2"));
        graphics.fill(new RoundRectangle2D.Double(19, 44, 26, 2.6, 2.6, 2.6));
        graphics.fill(new RoundRectangle2D.Double(19, 49, 18, 2.6, 2.6, 2.6));
    }
}
