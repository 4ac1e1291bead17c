package naskah.check;

import java.util.List;

/**
 * A place in a passage where a rule found something.
 *
 * @param start       offset in UTF-16 units, inclusive
 * @param end         offset, exclusive; after {@code start}
 * @param suggestions what could stand there instead, the best first; only what is safe to take unseen
 * @param words       what the message names beside the marked text: its placeholders from {1} on
 */
public record Hit(int start, int end, List<String> suggestions, List<String> words) {
    public Hit {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an empty hit: " + start + " to " + end);
        }
        suggestions = List.copyOf(suggestions);
        words = List.copyOf(words);
    }

    public static Hit at(int start, int end, String... suggestions) {
        return new Hit(start, end, List.of(suggestions), List.of());
    }

    public Hit saying(String... more) {
        return new Hit(start, end, suggestions, List.of(more));
    }
}
