package naskah.check;

import java.util.List;

/**
 * Texts that show a rule: in each of {@code wrong} it finds something, in none of {@code right}.
 *
 * <p>Each is read as {@link Specimen#read} says. They are the rule's first tests, and what a person is shown.
 */
public record Examples(List<String> wrong, List<String> right) {
    public Examples {
        wrong = List.copyOf(wrong);
        right = List.copyOf(right);
        if (wrong.size() < 2 || right.size() < 2) {
            throw new IllegalArgumentException("a rule has at least two examples each of what is wrong and what is right");
        }
    }
}
