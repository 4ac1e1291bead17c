package naskah.check;

import java.util.Objects;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** A hit and the passage that it is in. */
public record Spot(Reading reading, Hit hit) {
    public Spot {
        Objects.requireNonNull(reading);
        Objects.requireNonNull(hit);
    }

    /** The same spot for a place that is less certain than the rule usually is. */
    public Spot atMost(Weight most) {
        return new Spot(reading, hit.atMost(most));
    }

    /** The whole of a passage that is not empty. */
    public static Spot whole(Reading reading, String... words) {
        return new Spot(reading, Hit.at(0, reading.text().length()).saying(words));
    }
}
