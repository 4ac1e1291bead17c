package naskah.check.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a replacement in the capitals of what it replaces: Praktek, Praktik; PRAKTEK, PRAKTIK. */
final class Casing {
    private Casing() {}

    static String like(String written, String replacement) {
        long letters = written.codePoints().filter(Character::isLetter).count();
        long capitals = written.codePoints().filter(Character::isUpperCase).count();
        if (letters > 1 && letters == capitals) {
            return replacement.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(written.codePointAt(0)) ? capitalised(replacement) : replacement;
    }

    /** As {@link #like}, and every word of a name gets its capital: Walikota Bogor, Wali Kota Bogor. */
    static String likeName(String written, String replacement) {
        String first = like(written, replacement);
        if (!Character.isUpperCase(written.codePointAt(0))) {
            return first;
        }
        return Arrays.stream(first.split(" ")).map(Casing::capitalised).collect(Collectors.joining(" "));
    }

    static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
