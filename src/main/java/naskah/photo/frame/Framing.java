package naskah.photo.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import naskah.house.Slot;
import naskah.photo.Photo;

/**
 * How a photo is shown. The order is: redact, turn, straighten, flip, crop.
 *
 * @param straighten degrees clockwise, at most {@link #MOST_STRAIGHTENED} either way; the framed picture is the largest upright part
 *                   of the same shape without empty corners
 * @param flipped    mirrored left to right
 * @param focus      what every crop keeps, in the upright original
 * @param crops      by the slots' ids, in the framed picture; a slot without one is cropped around the focal point
 */
public record Framing(
        Turn turn, double straighten, boolean flipped, Spot focus, Map<String, Crop> crops, List<Redaction> redactions) {
    public static final double MOST_STRAIGHTENED = 15;

    public static final Framing AS_SHOT = new Framing(Turn.NONE, 0, false, Spot.MIDDLE, Map.of(), List.of());

    public Framing {
        Objects.requireNonNull(turn);
        Objects.requireNonNull(focus);
        crops = Collections.unmodifiableMap(new TreeMap<>(crops));
        redactions = List.copyOf(redactions);
        if (!(Math.abs(straighten) <= MOST_STRAIGHTENED)) {
            throw new IllegalArgumentException("not a straightening: " + straighten);
        }
    }

    public Optional<Crop> crop(String slot) {
        return Optional.ofNullable(crops.get(slot));
    }

    public boolean isReviewed(String slot) {
        return crop(slot).filter(Crop::reviewed).isPresent();
    }

    /** What the slot shows of the framed picture; {@code original} is the size of the upright original. */
    public Box shown(Slot slot, Photo.Size original) {
        return Crops.of(this, original).shown(slot);
    }

    /** Whether the picture goes out other than as it was taken, apart from what the slots cut off. */
    public boolean isAltered() {
        return flipped || turn != Turn.NONE || straighten != 0 || !redactions.isEmpty();
    }

    /** The other way round, left for right; the crops keep what they show. */
    public Framing mirrored() {
        Map<String, Crop> mirrored = new LinkedHashMap<>();
        crops.forEach((slot, crop) -> mirrored.put(slot, new Crop(crop.box().mirrored(), crop.reviewed())));
        return new Framing(turn, straighten, !flipped, focus, mirrored, redactions);
    }

    /** With that turn of the original; the crops stay as numbers, {@link Reframing} takes them along. */
    public Framing withTurn(Turn other) {
        return new Framing(other, straighten, flipped, focus, crops, redactions);
    }

    /** With that many degrees; the crops stay as numbers, {@link Reframing} takes them along. */
    public Framing withStraighten(double degrees) {
        return new Framing(turn, degrees, flipped, focus, crops, redactions);
    }

    /** Slots that nobody adjusted or reviewed follow the focal point; the others stay. */
    public Framing withFocus(Spot other) {
        return new Framing(turn, straighten, flipped, other, crops, redactions);
    }

    public Framing withCrop(String slot, Crop crop) {
        Map<String, Crop> next = new LinkedHashMap<>(crops);
        next.put(slot, crop);
        return withCrops(next);
    }

    public Framing withoutCrop(String slot) {
        Map<String, Crop> next = new LinkedHashMap<>(crops);
        next.remove(slot);
        return withCrops(next);
    }

    public Framing withCrops(Map<String, Crop> other) {
        return new Framing(turn, straighten, flipped, focus, other, redactions);
    }

    public Framing withRedactions(List<Redaction> other) {
        return new Framing(turn, straighten, flipped, focus, crops, other);
    }
}
