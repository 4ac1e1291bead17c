package naskah.photo.frame;

/** A part of a picture, from 0 to 1 across and down; never empty. */
public record Box(double left, double top, double width, double height) {
    private static final double ROUNDING = 1e-9;

    /** A thousandth of a pixel of the largest picture. */
    private static final double LEAST = 1e-7;

    public static final Box WHOLE = new Box(0, 0, 1, 1);

    public Box {
        boolean inside = left >= 0 && top >= 0 && left + width <= 1 + ROUNDING && top + height <= 1 + ROUNDING;
        if (!inside || !(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("not a part of the picture: " + left + ", " + top + ", " + width + ", " + height);
        }
    }

    /** The box of that size nearest to that place: pushed inside, and made smaller only when it is larger than the picture. */
    public static Box of(double left, double top, double width, double height) {
        double across = Math.clamp(width, LEAST, 1);
        double down = Math.clamp(height, LEAST, 1);
        return new Box(Math.clamp(left, 0, 1 - across), Math.clamp(top, 0, 1 - down), across, down);
    }

    /** The box of that size with its middle there, or as near as it can be. */
    public static Box around(Spot middle, double width, double height) {
        return of(middle.x() - width / 2, middle.y() - height / 2, width, height);
    }

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public Spot middle() {
        return new Spot(Math.min(1, left + width / 2), Math.min(1, top + height / 2));
    }

    /** As far as the edge. */
    public Box moved(double across, double down) {
        return of(left + across, top + down, width, height);
    }

    /** As a mirror shows it, left for right. */
    public Box mirrored() {
        return of(1 - right(), top, width, height);
    }

    /** As it lies after a quarter turn of the picture. */
    public Box turned(Turn turn) {
        return switch (turn) {
            case NONE -> this;
            case RIGHT -> of(1 - bottom(), left, height, width);
            case HALF -> of(1 - right(), 1 - bottom(), width, height);
            case LEFT -> of(top, 1 - right(), height, width);
        };
    }
}
