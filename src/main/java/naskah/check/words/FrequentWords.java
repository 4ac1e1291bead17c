package naskah.check.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.text.Table;

/** The words that are written most, by which a slip of a finger is known at once: yagn, masyatakat. */
final class FrequentWords {
    private static final int SHORTEST = 4;
    /** From this length on one letter in place of another is still the same word. */
    private static final int SURE = 6;
    /** Words of four letters that are known even when one of them is lost. */
    private static final Set<String> EVERYWHERE = Set.of("yang", "dari", "pada", "juga", "kata", "akan", "oleh", "baru");

    private static final Set<String> WORDS = new HashSet<>();
    /** What is left of a word without one of its letters, and the words that leave it. */
    private static final Map<String, Set<String>> SHORTENED = new HashMap<>();

    static {
        Table.rows("kata-lazim.txt").forEach(row -> Arrays.stream(row.getFirst().split(" "))
                .filter(word -> word.length() >= SHORTEST)
                .forEach(FrequentWords::add));
    }

    private FrequentWords() {}

    private static void add(String word) {
        WORDS.add(word);
        for (String shorter : shortened(word)) {
            SHORTENED.computeIfAbsent(shorter, key -> new HashSet<>()).add(word);
        }
    }

    /** The frequent word that is one stroke away from an unknown one; of short words only what can hardly be chance. */
    static Optional<String> meant(String unknown) {
        boolean sure = unknown.length() >= SURE;
        List<String> shorter = shortened(unknown);
        Stream<String> tooLong = shorter.stream()
                .filter(WORDS::contains)
                .filter(word -> sure || isDoubled(unknown, word));
        Stream<String> tooShort = SHORTENED.getOrDefault(unknown, Set.of()).stream()
                .filter(word -> sure || word.charAt(0) == unknown.charAt(0))
                .filter(word -> word.length() > SHORTEST || EVERYWHERE.contains(word));
        Stream<String> sameLength = shorter.stream()
                .flatMap(each -> SHORTENED.getOrDefault(each, Set.of()).stream())
                .filter(word -> isOneStroke(unknown, word));
        return Stream.of(tooLong, tooShort.sorted(), sameLength.sorted())
                .flatMap(each -> each)
                .findFirst();
    }

    private static boolean isDoubled(String unknown, String word) {
        return IntStream.range(1, unknown.length())
                .anyMatch(i -> unknown.charAt(i) == unknown.charAt(i - 1)
                        && word.equals(unknown.substring(0, i) + unknown.substring(i + 1)));
    }

    /** Whether the two are of one length and differ in one letter, or in two that changed places. */
    private static boolean isOneStroke(String unknown, String word) {
        int first = Arrays.mismatch(unknown.toCharArray(), word.toCharArray());
        if (unknown.length() != word.length() || first < 1) {
            return false;
        }
        boolean replaced = unknown.substring(first + 1).equals(word.substring(first + 1));
        return replaced
                ? unknown.length() >= SURE
                : unknown.charAt(first) == word.charAt(first + 1)
                        && unknown.charAt(first + 1) == word.charAt(first)
                        && unknown.substring(first + 2).equals(word.substring(first + 2));
    }

    private static List<String> shortened(String word) {
        return IntStream.range(0, word.length())
                .mapToObj(i -> word.substring(0, i) + word.substring(i + 1))
                .distinct()
                .toList();
    }
}
