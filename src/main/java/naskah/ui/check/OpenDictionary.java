package naskah.ui.check;

import java.nio.file.Path;
import java.util.Optional;
import naskah.check.spelling.Dictionaries;
import naskah.check.spelling.DictionaryLoad;
import naskah.check.spelling.Spelling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dictionary as one article's check uses it: opened with the first reading, never on the UI thread, for one thread. */
final class OpenDictionary {
    private static final Logger LOG = LoggerFactory.getLogger(OpenDictionary.class);

    private final Dictionaries dictionaries;
    private DictionaryLoad load;
    private Optional<Spelling> spelling = Optional.empty();

    OpenDictionary(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    DictionaryLoad load() {
        if (load == null) {
            load = dictionaries.load();
            if (load instanceof DictionaryLoad.Ready ready) {
                spelling = Optional.of(ready.spelling());
            } else if (load instanceof DictionaryLoad.Unreadable(Path file, Exception cause)) {
                LOG.warn("the dictionary {} cannot be used", file, cause);
            }
        }
        return load;
    }

    /** Empty where there is no dictionary that can be used. */
    Optional<Spelling> spelling() {
        load();
        return spelling;
    }
}
