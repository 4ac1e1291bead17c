package naskah.check.spelling;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** A small dictionary of our own for tests, so that rules about words are tried on every machine. */
public final class SmallDictionary {
    private static final Dictionaries SMALL = new Dictionaries(Optional.of(folder()));

    private SmallDictionary() {}

    public static Spelling spelling() {
        return switch (SMALL.load()) {
            case DictionaryLoad.Ready ready -> ready.spelling();
            case DictionaryLoad.NotFound none -> throw new AssertionError(none);
            case DictionaryLoad.Unreadable broken -> throw new AssertionError(broken);
        };
    }

    public static Path folder() {
        try {
            return Path.of(SmallDictionary.class.getResource("/spelling").toURI());
        } catch (URISyntaxException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
