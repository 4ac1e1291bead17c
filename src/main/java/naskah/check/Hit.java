package naskah.check;

import java.util.List;
import java.util.Objects;
import naskah.house.Weight;

/**
 * A place in a passage where a rule found something.
 *
 * @param start  offset in UTF-16 units, inclusive
 * @param end    offset, exclusive; after {@code start}
 * @param fixes  what could stand there instead; only what is safe to take unseen
 * @param words  what the message names beside the marked text: its placeholders from {1} on
 * @param atMost the weight that this place is not taken more heavily than, whatever the rule weighs
 * @param kind   which of the rule's messages fits, where it looks for several things; empty for the only one
 */
public record Hit(int start, int end, Fixes fixes, List<String> words, Weight atMost, String kind) {
    public Hit {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an empty hit: " + start + " to " + end);
        }
        Objects.requireNonNull(fixes);
        words = List.copyOf(words);
        Objects.requireNonNull(atMost);
        Objects.requireNonNull(kind);
    }

    public Hit(int start, int end, List<String> suggestions, List<String> words) {
        this(start, end, new Fixes.Given(suggestions), words, Weight.STOP, "");
    }

    public static Hit at(int start, int end, String... suggestions) {
        return new Hit(start, end, List.of(suggestions), List.of());
    }

    public Hit saying(String... more) {
        return new Hit(start, end, fixes, List.of(more), atMost, kind);
    }

    public Hit fixedBy(Fixes other) {
        return new Hit(start, end, other, words, atMost, kind);
    }

    /** The same hit for a place that is less certain than the rule usually is. */
    public Hit atMost(Weight most) {
        return new Hit(start, end, fixes, words, most, kind);
    }

    /** The same hit with another of its rule's messages, "rule.&lt;id&gt;.&lt;kind&gt;". */
    public Hit as(String other) {
        return new Hit(start, end, fixes, words, atMost, other);
    }

    /** The same hit so many characters further on. */
    public Hit moved(int by) {
        return new Hit(start + by, end + by, fixes, words, atMost, kind);
    }

    public List<String> suggestions() {
        return fixes.all();
    }

    /** What the place weighs where its rule weighs so much; a rule that is off stays off. */
    public Weight weighed(Weight rule) {
        return rule.compareTo(atMost) < 0 ? atMost : rule;
    }
}
