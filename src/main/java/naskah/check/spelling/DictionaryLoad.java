package naskah.check.spelling;

import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.hunspell.Dictionary;

/** What came of looking for the dictionary: a value, because the desk works without one and says what is missing. */
public sealed interface DictionaryLoad {
    /** Found and read. */
    record Ready(DictionaryFiles files, Dictionary dictionary) implements DictionaryLoad {
        /** A spelling for one thread; all share the dictionary. */
        public Spelling spelling() {
            return new HunspellSpelling(dictionary);
        }
    }

    /** None in any of the places; the remedy is to install one or to choose its file. */
    record NotFound(List<Path> looked) implements DictionaryLoad {
        public NotFound {
            looked = List.copyOf(looked);
        }
    }

    /** There is one that cannot be used; {@code cause} is for the log and for whoever knows the file. */
    record Unreadable(Path file, Exception cause) implements DictionaryLoad {}
}
