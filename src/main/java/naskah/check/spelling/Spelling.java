package naskah.check.spelling;

import java.util.List;

/** A dictionary of Indonesian, as far as the rules ask it. For one thread at a time, except {@link #suggest}. */
public interface Spelling {
    /** Whether the word, as it is written, is in the dictionary or made from it by its rules. */
    boolean knows(String word);

    /** Words of the dictionary that are written alike, the likeliest first; slow (14 ms on average). For any thread. */
    List<String> suggest(String word);

    /** The roots from which the dictionary makes the word; empty for an unknown one. */
    List<String> roots(String word);
}
