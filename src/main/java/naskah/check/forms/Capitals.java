package naskah.check.forms;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Words with their first letters in capitals. */
final class Capitals {
    private Capitals() {}

    static String of(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static String ofEach(String words) {
        return Arrays.stream(words.split(" ")).map(Capitals::of).collect(Collectors.joining(" "));
    }
}
