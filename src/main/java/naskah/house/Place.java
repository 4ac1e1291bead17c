package naskah.house;

import java.util.Objects;
import java.util.Optional;

/**
 * A place that a dateline may name.
 *
 * @param name   as it stands in a dateline, without "Kabupaten" or "Kota"
 * @param region the province, or the country of a place abroad; empty for a province
 * @param zone   its legal time in Indonesia, empty abroad
 */
public record Place(String name, String region, Optional<Zone> zone) {
    public Place {
        Objects.requireNonNull(name);
        Objects.requireNonNull(region);
        Objects.requireNonNull(zone);
    }
}
