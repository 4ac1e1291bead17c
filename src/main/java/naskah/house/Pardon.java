package naskah.house;

import java.util.Objects;

/** Words that the house lets stand although a rule, named by its id, finds them. */
public record Pardon(String rule, String text) {
    public Pardon {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(text);
    }
}
