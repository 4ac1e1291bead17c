package naskah.check.story;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import naskah.check.Copy;
import naskah.check.text.Reading;
import naskah.check.text.Token;

/** The words that the article writes in lower case too: they are no names. */
final class CommonWords {
    private static final Function<Copy, Set<String>> COLLECT = CommonWords::collect;

    private CommonWords() {}

    static Set<String> of(Copy copy) {
        return copy.once(COLLECT);
    }

    private static Set<String> collect(Copy copy) {
        Set<String> lower = new HashSet<>();
        for (Reading reading : copy.readings()) {
            for (Token token : reading.tokens()) {
                if (token.isWord() && Character.isLowerCase(token.text().charAt(0))) {
                    lower.add(token.lower());
                }
            }
        }
        return lower;
    }
}
