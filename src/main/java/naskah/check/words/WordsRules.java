package naskah.check.words;

import java.util.List;
import naskah.check.Rule;

/** The rules of this family, one line each, in the order of precedence. */
public final class WordsRules {
    private WordsRules() {}

    public static List<Rule> all() {
        return List.of();
    }
}
