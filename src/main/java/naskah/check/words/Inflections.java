package naskah.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds a wrong word of the table inside a longer one, and what the longer one should be: dipraktekkannya, praktek-praktek. */
final class Inflections {
    private static final int SHORTEST = 4;

    private final Pairs pairs;

    /** What the whole word should be, and by which line of the table. */
    record Mended(String right, Pair pair) {}

    Inflections(Pairs pairs) {
        this.pairs = pairs;
    }

    /** @param known what the dictionary knows: of several ways to read the word, the one that gives a known word is taken */
    Optional<Mended> of(String lower, Predicate<String> known) {
        int hyphen = lower.indexOf('-');
        if (hyphen > 0) {
            return reduplicated(lower.split("-"), known);
        }
        List<Mended> ways = new ArrayList<>();
        for (Affixed form : Affixed.of(lower)) {
            if (form.isBare() || form.root().length() >= SHORTEST) {
                pairs.oneWord(form.root())
                        .filter(pair -> pair.becomesOneWord())
                        .ifPresent(pair -> ways.add(new Mended(form.around(pair.right().getFirst()), pair)));
            }
        }
        return ways.stream()
                .filter(way -> known.test(way.right()))
                .findFirst()
                .or(() -> ways.stream().findFirst())
                .filter(way -> !way.right().equals(lower));
    }

    private Optional<Mended> reduplicated(String[] parts, Predicate<String> known) {
        List<String> right = new ArrayList<>();
        Pair pair = null;
        for (String part : parts) {
            Optional<Mended> mended = part.isEmpty() ? Optional.empty() : of(part, known);
            pair = mended.map(Mended::pair).orElse(pair);
            right.add(mended.map(Mended::right).orElse(part));
        }
        return Optional.ofNullable(pair).map(found -> new Mended(String.join("-", right), found));
    }
}
