package naskah.photo.frame;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.Stream;
import naskah.photo.Photo;

/**
 * The picture after turn, straightening and flip: its size, and where a point of the upright original lies in it. Straightening
 * turns about the middle and keeps the largest upright part of the same shape without empty corners.
 *
 * @param original pixels of the upright original
 */
public record FramedPicture(Photo.Size original, Turn turn, double straighten, boolean flipped) {

    public static FramedPicture of(Photo.Size original, Framing framing) {
        return new FramedPicture(original, framing.turn(), framing.straighten(), framing.flipped());
    }

    /** Width of what is left, in pixels of the original; fractions matter to those who cut it again. */
    public double width() {
        return turnedWidth() * kept();
    }

    public double height() {
        return turnedHeight() * kept();
    }

    /** In whole pixels. */
    public Photo.Size size() {
        return new Photo.Size((int) Math.max(1, Math.round(width())), (int) Math.max(1, Math.round(height())));
    }

    /** Where a point of the original is seen; the nearest edge for one that the straightening cut off. */
    public Spot framed(Spot original) {
        Point2D point = fractions().transform(new Point2D.Double(original.x(), original.y()), null);
        return new Spot(unit(point.getX()), unit(point.getY()));
    }

    public Spot original(Spot framed) {
        Point2D point = inverse().transform(new Point2D.Double(framed.x(), framed.y()), null);
        return new Spot(unit(point.getX()), unit(point.getY()));
    }

    /** The smallest upright box around the part of the original; one that was cut off is a sliver at the edge. */
    public Box framed(Box original) {
        return around(corners(original).map(this::framed).toList());
    }

    /** The smallest upright box of the original that holds all of the part that is seen. */
    public Box original(Box framed) {
        return around(corners(framed).map(this::original).toList());
    }

    /** From pixels of an upright original of that size to fractions of this picture. */
    public AffineTransform fromPixels(int width, int height) {
        AffineTransform whole = fractions();
        whole.scale(1.0 / width, 1.0 / height);
        return whole;
    }

    /** From fractions of the original to fractions of this picture. */
    private AffineTransform fractions() {
        AffineTransform all = new AffineTransform();
        all.translate(0.5, 0.5);
        all.scale((flipped ? -1 : 1) / width(), 1 / height());
        all.rotate(Math.toRadians(straighten));
        all.scale(turnedWidth(), turnedHeight());
        all.quadrantRotate(turn.ordinal());
        all.translate(-0.5, -0.5);
        return all;
    }

    private AffineTransform inverse() {
        try {
            return fractions().createInverse();
        } catch (java.awt.geom.NoninvertibleTransformException noPixels) {
            throw new IllegalStateException(noPixels);
        }
    }

    /** The share of each side that is left when the corners are to be full. */
    private double kept() {
        double sine = Math.sin(Math.toRadians(Math.abs(straighten)));
        double cosine = Math.cos(Math.toRadians(straighten));
        double shape = (double) turnedWidth() / turnedHeight();
        return 1 / (cosine + sine * Math.max(shape, 1 / shape));
    }

    private int turnedWidth() {
        return turn.swapsSides() ? original.height() : original.width();
    }

    private int turnedHeight() {
        return turn.swapsSides() ? original.width() : original.height();
    }

    private static Stream<Spot> corners(Box box) {
        double right = unit(box.right());
        double bottom = unit(box.bottom());
        return Stream.of(
                new Spot(box.left(), box.top()),
                new Spot(right, box.top()),
                new Spot(box.left(), bottom),
                new Spot(right, bottom));
    }

    private static Box around(List<Spot> corners) {
        double left = corners.stream().mapToDouble(Spot::x).min().orElseThrow();
        double top = corners.stream().mapToDouble(Spot::y).min().orElseThrow();
        double right = corners.stream().mapToDouble(Spot::x).max().orElseThrow();
        double bottom = corners.stream().mapToDouble(Spot::y).max().orElseThrow();
        return Box.of(left, top, right - left, bottom - top);
    }

    private static double unit(double value) {
        return Math.clamp(value, 0, 1);
    }
}
