package naskah.check;

import java.util.Objects;
import naskah.house.Weight;

/**
 * What a rule is known by.
 *
 * @param id     family and number, "EJA-02"; messages are {@code rule.<id>}, {@code rule.<id>.name} and {@code rule.<id>.why}
 * @param weight what it usually weighs; OFF for a rule that a house has to turn on
 * @param source where the rule is written: clauses and books by their names, and "house", "usage", "internal", "calendar",
 *               "tzdata", "rates" or "readability", which are told in words; several with "; " between them
 */
public record About(String id, Weight weight, String source) {
    public About {
        Objects.requireNonNull(id);
        Objects.requireNonNull(weight);
        Objects.requireNonNull(source);
    }
}
