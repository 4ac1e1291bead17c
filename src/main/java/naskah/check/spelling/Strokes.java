package naskah.check.spelling;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that one stroke of a finger makes of another: one letter too many, two in the wrong order, one missing, one wrong. */
final class Strokes {
    private static final String LETTERS = "aeinrstkumlgopbdhjcyfwzv";

    private Strokes() {}

    /** The likeliest of them that is known; the first letter is taken to be right. */
    static Optional<String> nearest(String word, Predicate<String> known) {
        return Stream.of(without(word), turned(word), with(word), replaced(word))
                .flatMap(each -> each)
                .filter(other -> !other.equals(word) && known.test(other))
                .findFirst();
    }

    private static Stream<String> without(String word) {
        return IntStream.range(1, word.length()).mapToObj(i -> word.substring(0, i) + word.substring(i + 1));
    }

    private static Stream<String> turned(String word) {
        return IntStream.range(1, word.length() - 1)
                .mapToObj(i -> word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
    }

    private static Stream<String> with(String word) {
        return IntStream.rangeClosed(1, word.length())
                .boxed()
                .flatMap(i -> LETTERS.chars().mapToObj(c -> word.substring(0, i) + (char) c + word.substring(i)));
    }

    private static Stream<String> replaced(String word) {
        return IntStream.range(1, word.length())
                .boxed()
                .flatMap(i -> LETTERS.chars().mapToObj(c -> word.substring(0, i) + (char) c + word.substring(i + 1)));
    }
}
