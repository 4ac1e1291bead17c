package naskah.article.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Decides part by part: who changed it alone is followed, and where both did, mine stands and the clash is noted. */
final class Choosing {
    private final List<Clash> clashes = new ArrayList<>();

    List<Clash> clashes() {
        return clashes;
    }

    <T> T of(String part, Three<T> values, Function<T, String> words) {
        if (Objects.equals(values.mine(), values.theirs()) || Objects.equals(values.theirs(), values.base())) {
            return values.mine();
        }
        if (Objects.equals(values.mine(), values.base())) {
            return values.theirs();
        }
        clash(part, words.apply(values.base()), words.apply(values.mine()), words.apply(values.theirs()));
        return values.mine();
    }

    String text(String part, Three<String> values) {
        return of(part, values, text -> text);
    }

    /** A list in which order matters little: whatever either added is in it, whatever either took out is not. */
    <T> List<T> all(Three<List<T>> values) {
        Set<T> result = new LinkedHashSet<>(values.mine());
        values.base().stream().filter(item -> !values.theirs().contains(item)).forEach(result::remove);
        values.theirs().stream().filter(item -> !values.base().contains(item)).forEach(result::add);
        return List.copyOf(result);
    }

    void clash(String part, String base, String mine, String theirs) {
        clashes.add(new Clash(part, base, mine, theirs));
    }
}
