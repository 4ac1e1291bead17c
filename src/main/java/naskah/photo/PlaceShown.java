package naskah.photo;

import java.util.List;
import java.util.Objects;

/** IPTC Location Shown: a place that the picture shows, which need not be where the camera stood; empty where nothing is said. */
public record PlaceShown(
        String name, String sublocation, String city, String province, String country, String countryCode) {

    public PlaceShown {
        for (String part : List.of(name, sublocation, city, province, country, countryCode)) {
            Objects.requireNonNull(part);
        }
    }

    public boolean isEmpty() {
        return parts().stream().allMatch(String::isEmpty);
    }

    /** Its parts from the smallest to the largest, in the order of the constructor. */
    public List<String> parts() {
        return List.of(name, sublocation, city, province, country, countryCode);
    }

    /** The parts that say something, with commas between. */
    public String told() {
        return String.join(", ", parts().stream().filter(part -> !part.isBlank()).toList());
    }

    /** The place of parts in the order of the constructor. */
    public static PlaceShown of(List<String> parts) {
        return new PlaceShown(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
    }
}
