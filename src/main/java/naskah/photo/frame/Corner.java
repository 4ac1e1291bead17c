package naskah.photo.frame;

/** The corner of a crop by which somebody resizes it; the one across from it stays where it is. */
public enum Corner {
    TOP_LEFT(-1, -1),
    TOP_RIGHT(1, -1),
    BOTTOM_LEFT(-1, 1),
    BOTTOM_RIGHT(1, 1);

    private final int across;
    private final int down;

    Corner(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** Where the opposite corner of the box is. */
    Spot fixed(Box box) {
        return new Spot(Math.min(1, across > 0 ? box.left() : box.right()), Math.min(1, down > 0 ? box.top() : box.bottom()));
    }

    /** How wide a box can be that grows from there towards this corner. */
    double roomAcross(Spot fixed) {
        return across > 0 ? 1 - fixed.x() : fixed.x();
    }

    double roomDown(Spot fixed) {
        return down > 0 ? 1 - fixed.y() : fixed.y();
    }

    /** How far {@code to} lies from there in the direction of this corner. */
    double across(Spot fixed, Spot to) {
        return (to.x() - fixed.x()) * across;
    }

    double down(Spot fixed, Spot to) {
        return (to.y() - fixed.y()) * down;
    }

    Box box(Spot fixed, double width, double height) {
        double left = across > 0 ? fixed.x() : fixed.x() - width;
        double top = down > 0 ? fixed.y() : fixed.y() - height;
        return Box.of(left, top, width, height);
    }
}
