package naskah.photo.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import naskah.house.Slot;
import naskah.photo.Photo;

/** Framings as a person could have made them, by chance. */
final class PropertyFramings {
    private PropertyFramings() {}

    static Box box(Random random) {
        return Box.of(random.nextDouble(), random.nextDouble(), 0.03 + random.nextDouble(), 0.03 + random.nextDouble());
    }

    static Spot spot(Random random) {
        return new Spot(random.nextDouble(), random.nextDouble());
    }

    static Framing any(Random random) {
        Framing framing = Framing.AS_SHOT
                .withTurn(Turn.values()[random.nextInt(4)])
                .withStraighten(random.nextBoolean() ? 0 : random.nextDouble() * 30 - 15)
                .withFocus(spot(random));
        return random.nextBoolean() ? framing.mirrored() : framing;
    }

    /** One thing that a person does. */
    static Framing step(Framing framing, Photo.Size size, Random random) {
        Crops crops = Crops.of(framing, size);
        Reframing reframing = new Reframing(size, Slot.STANDARD);
        Slot slot = Slot.STANDARD.get(random.nextInt(Slot.STANDARD.size()));
        List<UnaryOperator<Framing>> deeds = new ArrayList<>();
        deeds.add(reframing::turnedRight);
        deeds.add(reframing::turnedLeft);
        deeds.add(now -> reframing.straightened(now, random.nextDouble() * 40 - 20));
        deeds.add(Framing::mirrored);
        deeds.add(now -> now.withFocus(spot(random)));
        deeds.add(now -> crops.moved(slot, random.nextDouble() - 0.5, random.nextDouble() - 0.5));
        deeds.add(now -> crops.resized(slot, Corner.values()[random.nextInt(4)], spot(random)));
        deeds.add(now -> crops.zoomed(slot, random.nextDouble() * 1.2));
        deeds.add(now -> crops.reviewed(slot));
        return deeds.get(random.nextInt(deeds.size())).apply(framing);
    }
}
