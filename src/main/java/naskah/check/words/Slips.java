package naskah.check.words;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a word would be without one slip of a finger: a letter struck twice or too many, or two in the wrong order. */
final class Slips {
    private Slips() {}

    static Stream<String> of(String word) {
        Stream<String> without = IntStream.range(1, word.length())
                .mapToObj(i -> word.substring(0, i) + word.substring(i + 1));
        Stream<String> turned = IntStream.range(1, word.length() - 1)
                .mapToObj(i -> word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        return Stream.concat(without, turned).filter(other -> !other.equals(word)).distinct();
    }
}
