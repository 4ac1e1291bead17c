package naskah.photo.frame;

import naskah.house.Slot;
import naskah.photo.Photo;

/** What each slot shows of one framed picture, and how a person moves and resizes that without losing the slot's shape. */
public final class Crops {
    /** No crop is narrower or lower: a thing that small cannot be grasped again. */
    private static final double LEAST_SIDE = 0.02;

    private static final double ROUNDING = 1e-6;

    private final Framing framing;
    private final FramedPicture picture;
    private final double shape;

    private Crops(Framing framing, FramedPicture picture) {
        this.framing = framing;
        this.picture = picture;
        this.shape = picture.width() / picture.height();
    }

    /** Of a photo whose upright original has that size. */
    public static Crops of(Framing framing, Photo.Size original) {
        return new Crops(framing, FramedPicture.of(original, framing));
    }

    /** The person's box, or else the largest of the slot's shape around the focal point. */
    public Box shown(Slot slot) {
        return framing.crop(slot.id()).map(crop -> shaped(slot, crop.box())).orElseGet(() -> automatic(slot));
    }

    /** The largest box of the slot's shape, its middle as near to the focal point as it can be. */
    public Box automatic(Slot slot) {
        return slot.isFree() ? Box.WHOLE : around(picture.framed(framing.focus()), share(slot), 1);
    }

    /** What is cut out, in pixels of the original. */
    public Photo.Size pixels(Slot slot) {
        Box box = shown(slot);
        return new Photo.Size(whole(box.width() * picture.width()), whole(box.height() * picture.height()));
    }

    /** The size of the slot's picture when it is to be {@code width} wide: never more pixels than there are, the slot's shape. */
    public Photo.Size rendered(Slot slot, int width) {
        Box box = shown(slot);
        double ratio = slot.isFree() ? box.width() * shape / box.height() : slot.ratio();
        int across = Math.min(width, pixels(slot).width());
        return new Photo.Size(across, (int) Math.max(1, Math.round(across / ratio)));
    }

    /** Whether the slot has fewer pixels than it is shown in at its widest. */
    public boolean upscaled(Slot slot) {
        return upscaled(slot, slot.widths().getLast());
    }

    public boolean upscaled(Slot slot, int width) {
        return pixels(slot).width() < width;
    }

    /** The framing with the slot's crop moved by those parts of the picture, as far as the edge. */
    public Framing moved(Slot slot, double across, double down) {
        return adjusted(slot, shown(slot).moved(across, down));
    }

    /** The framing with a corner of the slot's crop drawn to {@code to}; the opposite corner and the shape stay. */
    public Framing resized(Slot slot, Corner corner, Spot to) {
        Box box = shown(slot);
        Spot fixed = corner.fixed(box);
        double width = Math.clamp(corner.across(fixed, to), 0, corner.roomAcross(fixed));
        double height = Math.clamp(corner.down(fixed, to), 0, corner.roomDown(fixed));
        if (slot.isFree()) {
            return adjusted(slot, corner.box(fixed, Math.max(width, LEAST_SIDE), Math.max(height, LEAST_SIDE)));
        }
        double share = share(slot);
        double most = Math.min(corner.roomAcross(fixed), corner.roomDown(fixed) * share);
        double wanted = Math.max(Math.max(width, height * share), LEAST_SIDE * Math.max(1, share));
        double across = Math.min(wanted, most);
        return adjusted(slot, corner.box(fixed, across, across / share));
    }

    /** The framing with the slot's crop in the size of {@code part} (0 to 1) of the largest one, its middle kept where possible. */
    public Framing zoomed(Slot slot, double part) {
        Box box = shown(slot);
        double size = Math.clamp(part, LEAST_SIDE, 1);
        return adjusted(slot, around(box.middle(), slot.isFree() ? box.width() / box.height() : share(slot), size));
    }

    /** The framing with the slot's crop as it is shown now, looked at by a person: from now on it stays where it is. */
    public Framing reviewed(Slot slot) {
        return framing.withCrop(slot.id(), new Crop(shown(slot), true));
    }

    /** The framing in which the slot follows the focal point again. */
    public Framing released(Slot slot) {
        return framing.withoutCrop(slot.id());
    }

    /** The box of the slot's shape that is most like {@code box}: its middle and its area where possible. */
    Box shaped(Slot slot, Box box) {
        if (slot.isFree() || Math.abs(box.width() / box.height() / share(slot) - 1) < ROUNDING) {
            return box;
        }
        double height = Math.sqrt(box.width() * box.height() / share(slot));
        return fitting(box.middle(), height * share(slot), height);
    }

    /** Of the size where it fits, and smaller in its own shape where it does not. */
    static Box fitting(Spot middle, double width, double height) {
        double smaller = Math.max(1, Math.max(width, height));
        return Box.around(middle, width / smaller, height / smaller);
    }

    private static Box around(Spot middle, double share, double size) {
        double width = Math.min(1, share) * size;
        return Box.around(middle, width, width / share);
    }

    private Framing adjusted(Slot slot, Box box) {
        return framing.withCrop(slot.id(), new Crop(shaped(slot, box), true));
    }

    /** Width by height of a box of the slot's shape, in parts of this picture. */
    private double share(Slot slot) {
        return slot.ratio() / shape;
    }

    private static int whole(double pixels) {
        return (int) Math.max(1, Math.floor(pixels + ROUNDING));
    }
}
