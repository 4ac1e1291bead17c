package naskah.photo.frame;

/** A point of a picture, from 0 to 1 across and down. */
public record Spot(double x, double y) {
    public static final Spot MIDDLE = new Spot(0.5, 0.5);

    public Spot {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("not in the picture: " + x + ", " + y);
        }
    }
}
