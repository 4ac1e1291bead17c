package naskah.check.spelling;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The files of one dictionary in Hunspell's form.
 *
 * @param affixes the .aff file
 * @param words   one or several .dic files that use its affixes
 */
public record DictionaryFiles(Path affixes, List<Path> words) {
    public DictionaryFiles {
        Objects.requireNonNull(affixes);
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a dictionary has at least one list of words");
        }
    }
}
