package naskah.check.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import naskah.article.Passage.Kind;
import naskah.check.Copy;
import naskah.check.text.Token;

/** Every word of the body, its headings and its deck, in lower case. */
final class BodyWords {
    private static final Function<Copy, Set<String>> COLLECT = BodyWords::collect;

    private BodyWords() {}

    static Set<String> of(Copy copy) {
        return copy.once(COLLECT);
    }

    private static Set<String> collect(Copy copy) {
        Set<String> words = new HashSet<>();
        copy.readings().stream()
                .filter(reading -> reading.passage().isInBody() || reading.kind() == Kind.DECK)
                .forEach(reading -> reading.tokens().stream()
                        .filter(token -> token.kind() != Token.Kind.MARK)
                        .forEach(token -> enter(token.lower(), words)));
        return words;
    }

    private static void enter(String lower, Set<String> words) {
        words.add(lower);
        if (lower.contains("-")) {
            words.addAll(List.of(lower.split("-")));
        }
    }
}
