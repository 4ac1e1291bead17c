package naskah.check;

import java.util.Objects;
import naskah.check.text.Reading;

/** A hit and the passage that it is in. */
public record Spot(Reading reading, Hit hit) {
    public Spot {
        Objects.requireNonNull(reading);
        Objects.requireNonNull(hit);
    }

    /** The whole of a passage that is not empty. */
    public static Spot whole(Reading reading, String... words) {
        return new Spot(reading, Hit.at(0, reading.text().length()).saying(words));
    }
}
