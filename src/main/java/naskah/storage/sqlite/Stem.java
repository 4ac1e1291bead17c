package naskah.storage.sqlite;

import java.util.Set;

/** Placeholder */
final class Stem {
    private Stem() {}

    static Set<String> of(String word) {
        return Set.of(word);
    }
}
