package naskah.photo.frame;

/** Quarter turns of the upright original, clockwise. */
public enum Turn {
    NONE,
    RIGHT,
    HALF,
    LEFT;

    public Turn right() {
        return values()[(ordinal() + 1) % values().length];
    }

    public Turn left() {
        return values()[(ordinal() + values().length - 1) % values().length];
    }

    public boolean swapsSides() {
        return this == RIGHT || this == LEFT;
    }
}
