package naskah.check.spelling;

import java.util.List;
import java.util.Optional;

/** A dictionary of Indonesian, as far as the rules ask it. For one thread at a time, except {@link #suggest}. */
public interface Spelling {
    /** Whether the word, as it is written, is in the dictionary or made from it by its rules. */
    boolean knows(String word);

    /** Words of the dictionary that are written alike, the likeliest first; slow (14 ms on average). For any thread. */
    List<String> suggest(String word);

    /** A known word that is one stroke of a finger away, the first letter kept; quick enough for a rule (≤ 3 ms). */
    Optional<String> nearest(String word);

    /** The roots from which the dictionary makes the word; empty for an unknown one. */
    List<String> roots(String word);
}
