package naskah.photo.frame;

/** A part of a picture, from 0 to 1 across and down; never empty. */
public record Box(double left, double top, double width, double height) {
    private static final double ROUNDING = 1e-9;

    public static final Box WHOLE = new Box(0, 0, 1, 1);

    public Box {
        boolean inside = left >= 0 && top >= 0 && left + width <= 1 + ROUNDING && top + height <= 1 + ROUNDING;
        if (!inside || !(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("not a part of the picture: " + left + ", " + top + ", " + width + ", " + height);
        }
    }

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }
}
