package naskah.check.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import naskah.article.Passage.Kind;
import naskah.check.Copy;
import naskah.check.text.Token;

/** Every word of the body, its headings and its deck, in lower case. */
final class BodyWords {
    private BodyWords() {}

    static Set<String> of(Copy copy) {
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
