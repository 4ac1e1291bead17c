package naskah.photo.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import naskah.house.Slot;
import naskah.photo.Photo;

/**
 * Turns and straightens a photo and takes its crops along: their middle stays on what it was on where that is possible, their
 * shape stays the slot's, and a person has to look at them again.
 *
 * @param original pixels of the upright original
 * @param slots    the house's
 */
public record Reframing(Photo.Size original, List<Slot> slots) {
    public Reframing {
        slots = List.copyOf(slots);
    }

    /** By a quarter turn to the right as the picture is seen now. */
    public Framing turnedRight(Framing framing) {
        return turned(framing, framing.flipped() ? framing.turn().left() : framing.turn().right());
    }

    /** By a quarter turn to the left as the picture is seen now. */
    public Framing turnedLeft(Framing framing) {
        return turned(framing, framing.flipped() ? framing.turn().right() : framing.turn().left());
    }

    /** To that turn of the original. */
    public Framing turned(Framing framing, Turn turn) {
        Framing turned = framing.withTurn(turn);
        Turn quarters = seen(framing, turn);
        FramedPicture before = FramedPicture.of(original, framing);
        FramedPicture after = FramedPicture.of(original, turned);
        return carried(turned, (id, box) -> isShaped(id) ? sameZoom(box, quarters, before, after) : box.turned(quarters));
    }

    /** To that many degrees clockwise before the flip, at most {@link Framing#MOST_STRAIGHTENED} either way. */
    public Framing straightened(Framing framing, double degrees) {
        double most = Framing.MOST_STRAIGHTENED;
        Framing straight = framing.withStraighten(Math.clamp(degrees, -most, most));
        FramedPicture before = FramedPicture.of(original, framing);
        FramedPicture after = FramedPicture.of(original, straight);
        double scale = before.width() / after.width();
        return carried(straight, (id, box) -> Crops.fitting(
                after.framed(before.original(box.middle())), box.width() * scale, box.height() * scale));
    }

    /** How the picture turns before the eyes: the other way round once it is flipped. */
    private static Turn seen(Framing framing, Turn turn) {
        int quarters = Math.floorMod(turn.ordinal() - framing.turn().ordinal(), Turn.values().length);
        return Turn.values()[framing.flipped() ? Math.floorMod(-quarters, Turn.values().length) : quarters];
    }

    /** As large a part of the largest box of its shape as before, so that turning on and on wears nothing away. */
    private static Box sameZoom(Box box, Turn quarters, FramedPicture before, FramedPicture after) {
        double shape = box.width() * before.width() / (box.height() * before.height());
        double zoom = Math.max(box.width(), box.height());
        double share = shape * after.height() / after.width();
        double width = Math.min(1, share) * zoom;
        return Box.around(box.turned(quarters).middle(), width, width / share);
    }

    private boolean isShaped(String id) {
        return slots.stream().noneMatch(slot -> slot.id().equals(id) && slot.isFree());
    }

    private static Framing carried(Framing framing, BiFunction<String, Box, Box> carry) {
        Map<String, Crop> crops = new LinkedHashMap<>();
        framing.crops().forEach((id, crop) -> crops.put(id, new Crop(carry.apply(id, crop.box()), false)));
        return framing.withCrops(crops);
    }
}
