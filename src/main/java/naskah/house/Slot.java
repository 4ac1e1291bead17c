package naskah.house;

import java.util.List;
import java.util.Objects;

/**
 * A place of the house's pages for which pictures are cut to one shape.
 *
 * @param id     names it in files, JSON and messages ("banner")
 * @param across the shape's width by its height, as whole numbers (16 and 9); both 0 where any shape will do
 * @param widths in which it is written at most, in pixels, ascending
 */
public record Slot(String id, int across, int down, List<Integer> widths) {
    public static final Slot BANNER = new Slot("banner", 16, 9, List.of(480, 960, 1600));
    public static final Slot CARD = new Slot("card", 4, 3, List.of(320, 640));
    public static final Slot SQUARE = new Slot("square", 1, 1, List.of(320, 640));
    /** Open Graph's large card. */
    public static final Slot SHARE = new Slot("share", 191, 100, List.of(600, 1200));
    public static final Slot FREE = new Slot("free", 0, 0, List.of(480, 960, 1600));

    public static final List<Slot> STANDARD = List.of(BANNER, CARD, SQUARE, SHARE, FREE);

    public Slot {
        Objects.requireNonNull(id);
        widths = widths.stream().sorted().toList();
        if (!id.matches("[a-z][a-z0-9-]{0,30}")) {
            throw new IllegalArgumentException("not the name of a slot: " + id);
        }
        if (across < 0 || down < 0 || (across == 0) != (down == 0)) {
            throw new IllegalArgumentException("no shape: " + across + ":" + down);
        }
        if (widths.isEmpty() || widths.getFirst() < 1) {
            throw new IllegalArgumentException("a slot is written in one width at least");
        }
    }

    public boolean isFree() {
        return across == 0;
    }

    /** Width by height; there is none where any shape will do. */
    public double ratio() {
        if (isFree()) {
            throw new IllegalStateException(id + " has no shape of its own");
        }
        return (double) across / down;
    }
}
