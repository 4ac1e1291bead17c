package naskah.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A sheet of 1600 × 900 with the few strokes that every scene is made of; all chance comes from a seed. */
final class Canvas {
    static final int WIDTH = 1600;
    static final int HEIGHT = 900;

    final Random random;
    private final BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = sheet.createGraphics();

    Canvas(long seed) {
        random = new Random(seed);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    BufferedImage sheet() {
        return sheet;
    }

    /** A colour of "#rrggbb", and its opacity from 0 to 1. */
    static Color ink(String hex, double opacity) {
        Color solid = Color.decode(hex);
        return new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), (int) Math.round(255 * opacity));
    }

    static Color ink(String hex) {
        return Color.decode(hex);
    }

    static Color mix(String from, String to, double share) {
        Color a = Color.decode(from);
        Color b = Color.decode(to);
        return new Color(
                (int) (a.getRed() + (b.getRed() - a.getRed()) * share),
                (int) (a.getGreen() + (b.getGreen() - a.getGreen()) * share),
                (int) (a.getBlue() + (b.getBlue() - a.getBlue()) * share));
    }

    /** A vertical run of colours, evenly spaced from {@code top} to {@code bottom}. */
    static Paint vertical(double top, double bottom, String... hexes) {
        float[] stops = new float[hexes.length];
        Color[] colours = new Color[hexes.length];
        for (int i = 0; i < hexes.length; i++) {
            stops[i] = i / (float) (hexes.length - 1);
            colours[i] = ink(hexes[i]);
        }
        return new LinearGradientPaint(0, (float) top, 0, (float) bottom, stops, colours);
    }

    static Paint fade(double y1, Color from, double y2, Color to) {
        return new GradientPaint(0, (float) y1, from, 0, (float) y2, to);
    }

    void fill(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    void rect(double x, double y, double width, double height, Paint paint) {
        fill(new Rectangle2D.Double(x, y, width, height), paint);
    }

    void oval(double x, double y, double radiusX, double radiusY, Paint paint) {
        fill(new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY), paint);
    }

    void disc(double x, double y, double radius, Paint paint) {
        oval(x, y, radius, radius, paint);
    }

    void glow(double x, double y, double radius, Color colour) {
        Color none = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
        float[] stops = {0, 1};
        disc(x, y, radius, new RadialGradientPaint((float) x, (float) y, (float) radius, stops, new Color[] {colour, none}));
    }

    void line(double x1, double y1, double x2, double y2, double thickness, Paint paint) {
        stroke(new Line2D.Double(x1, y1, x2, y2), thickness, paint);
    }

    void stroke(Shape shape, double thickness, Paint paint) {
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setPaint(paint);
        graphics.draw(shape);
    }

    void polygon(Paint paint, double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        fill(path, paint);
    }

    /** A silhouette of land down to the lower edge, waving around {@code base} by {@code swing}. */
    void ridge(double base, double swing, double wave, Paint paint) {
        double phase = random.nextDouble() * 10;
        Path2D path = new Path2D.Double();
        path.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 4) {
            double t = x / wave + phase;
            path.lineTo(x, base - swing * (Math.sin(t) * .6 + Math.sin(t * 2.3 + 1) * .28 + Math.sin(t * 5.1 + 2) * .12));
        }
        path.lineTo(WIDTH, HEIGHT);
        path.closePath();
        fill(path, paint);
    }

    /** Light on water: short strokes below the light at {@code x}, wider towards the viewer. */
    void shimmer(double x, double top, double bottom, double spread, Color colour) {
        for (int i = 0; i < 240; i++) {
            double depth = Math.pow(random.nextDouble(), 1.4);
            double y = top + depth * (bottom - top);
            double at = x + random.nextGaussian() * (spread * .25 + spread * depth);
            double length = 8 + depth * 70 * random.nextDouble();
            line(at - length, y, at + length, y, 1 + depth * 2.6, colour);
        }
    }

    void bird(double x, double y, double size, Color colour) {
        Path2D wings = new Path2D.Double();
        wings.moveTo(x - size, y - size * .35);
        wings.quadTo(x - size * .4, y - size * .6, x, y);
        wings.quadTo(x + size * .4, y - size * .6, x + size, y - size * .3);
        stroke(wings, Math.max(1.5, size / 7), colour);
    }

    /** A person seen as a silhouette, standing on {@code y}; {@code size} is the height. */
    void person(double x, double y, double size, Paint clothes, Paint skin) {
        polygon(clothes, x - size * .15, y, x - size * .19, y - size * .72, x + size * .19, y - size * .72, x + size * .15, y);
        oval(x, y - size * .72, size * .19, size * .1, clothes);
        disc(x, y - size * .89, size * .11, skin);
    }

    void at(double x, double y, double scale, Runnable drawing) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(scale, scale);
        drawing.run();
        graphics.setTransform(before);
    }

    /** The finish that holds the series together: darker corners. */
    void vignette() {
        float[] stops = {0, .62f, 1};
        Color[] colours = {new Color(0, 0, 0, 0), new Color(0, 0, 0, 0), new Color(8, 12, 30, 95)};
        rect(0, 0, WIDTH, HEIGHT, new RadialGradientPaint(WIDTH / 2f, HEIGHT / 2f, 1010, stops, colours));
    }
}
