package naskah.check.words;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import naskah.check.text.Table;

/** Words that are no Indonesian of the dictionary and yet no misspellings: foreign ones and those of everyday speech. */
final class Lexicon {
    private static final Map<String, String> FOREIGN = Table.rows("asing.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.size() > 1 ? row.get(1) : ""));
    private static final Set<String> SPOKEN = Table.rows("lisan.txt").stream()
            .flatMap(row -> Arrays.stream(row.getFirst().split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern LOOKS_FOREIGN = Pattern.compile(
            ".*(?:[qx]|th|ph|ck|sh|wh|gh|ee|oo|tt|ss|ll|ff|pp|dd|rr|cc|mm|zz|bb|ou|ea[^nd]|igh|tch|tion|tive|[aeiou]y[^aeiou]|w[rln]|ys|ct|pt).*"
                    + "|.*(?:[bcdgjvwy]|[^aeiou]e|ie|ing|ity|ment|ure|age|ed|er[sz]|[^aeiouns]s|nd|rt|rd|nt|rk|lt|lk|st|sk)");

    private static final Pattern FOREIGN_LETTERS = Pattern.compile(".*(?:[cqxyvz]|ph|th|sh|ck|gh|ff|ee|oo|age|ou).*");

    private static final Pattern FOREIGN_ENDING =
            Pattern.compile(".*(?:tional|[aeo]ry|[ai]ble|ture|ness|[^aeiou]ment|[^a]ress|[aeiou]ge|[ei]ve|ized|[^aeiou]ly|[ct]ial)");

    private Lexicon() {}

    /** The Indonesian for a foreign word of the list, nothing where the list has none or does not have the word. */
    static Optional<String> indonesianFor(String foreign) {
        return Optional.ofNullable(FOREIGN.get(foreign)).filter(word -> !word.isEmpty());
    }

    static boolean isForeign(String lower) {
        return FOREIGN.containsKey(lower);
    }

    /** Whether an unknown word is written as no Indonesian word is. */
    static boolean looksForeign(String unknown) {
        return LOOKS_FOREIGN.matcher(unknown).matches();
    }

    /** Whether an unknown word is how another language writes a known one: artificial for artifisial. */
    static boolean isForeignFormOf(String unknown, String known) {
        int first = Arrays.mismatch(unknown.toCharArray(), known.toCharArray());
        boolean shorter = known.length() < unknown.length();
        String written = unknown.substring(Math.max(0, first - 1), Math.min(unknown.length(), first + (shorter ? 2 : 1)));
        return FOREIGN_ENDING.matcher(unknown).matches()
                || FOREIGN_LETTERS.matcher(written).matches() && looksForeign(unknown);
    }

    static boolean isSpoken(String lower) {
        return SPOKEN.contains(lower);
    }
}
