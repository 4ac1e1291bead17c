package naskah.house;

import java.util.List;
import java.util.Optional;

/**
 * What the house asks of its pictures.
 *
 * @param slots      the shapes of its pages, in the order in which they are shown
 * @param agencies   whose pictures it uses
 * @param captionMax the longest caption, in characters
 * @param altMax     the longest alt text, in characters
 * @param placeKept  whether exported pictures keep where and with which camera they were taken
 */
public record Pictures(List<Slot> slots, List<Agency> agencies, int captionMax, int altMax, boolean placeKept) {
    public static final Pictures STANDARD = new Pictures(Slot.STANDARD, List.of(), 300, 200, false);

    public Pictures {
        slots = List.copyOf(slots);
        agencies = List.copyOf(agencies);
        if (slots.stream().map(Slot::id).distinct().count() != slots.size()) {
            throw new IllegalArgumentException("two slots have one name");
        }
        if (captionMax < 1 || altMax < 1) {
            throw new IllegalArgumentException("a caption has room for one character at least");
        }
    }

    public Optional<Slot> slot(String id) {
        return slots.stream().filter(slot -> slot.id().equals(id)).findFirst();
    }

    /** The agency that a credit names. */
    public Optional<Agency> agency(String credit) {
        return agencies.stream().filter(agency -> agency.isNamedBy(credit)).findFirst();
    }

    public Pictures withAgencies(List<Agency> other) {
        return new Pictures(slots, other, captionMax, altMax, placeKept);
    }

    public Pictures withSlots(List<Slot> other) {
        return new Pictures(other, agencies, captionMax, altMax, placeKept);
    }

    public Pictures withLimits(int caption, int alt) {
        return new Pictures(slots, agencies, caption, alt, placeKept);
    }

    public Pictures withPlaceKept(boolean other) {
        return new Pictures(slots, agencies, captionMax, altMax, other);
    }
}
