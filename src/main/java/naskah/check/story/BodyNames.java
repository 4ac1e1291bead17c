package naskah.check.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import naskah.check.Copy;
import naskah.check.text.Name;
import naskah.check.text.Token;

/** The names of several words in the body: which words are in them, and which of them go on. */
final class BodyNames {
    private static final Function<Copy, BodyNames> COLLECT = BodyNames::new;

    private final Set<String> words = new HashSet<>();
    private final Map<String, Set<String>> next = new HashMap<>();

    private BodyNames(Copy copy) {
        copy.body().flatMap(reading -> reading.names().stream()).forEach(this::enter);
    }

    static BodyNames of(Copy copy) {
        return copy.once(COLLECT);
    }

    private void enter(Name name) {
        List<Token> own = name.words().stream()
                .filter(word -> word.isWord() && !Titles.is(word.lower()) && word.text().length() > 1)
                .toList();
        own.forEach(word -> words.add(word.lower()));
        for (int i = 0; i + 1 < own.size(); i++) {
            next.computeIfAbsent(own.get(i).lower(), key -> new HashSet<>()).add(own.get(i + 1).lower());
        }
    }

    Set<String> words() {
        return words;
    }

    /** Whether another word of a name follows this one somewhere. */
    boolean goesOn(String lower) {
        return next.containsKey(lower);
    }
}
