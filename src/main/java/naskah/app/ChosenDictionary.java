package naskah.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import naskah.format.json.ValuesJson;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import org.slf4j.LoggerFactory;

/** The dictionary that a person chose on this machine, kept in the data folder and not in the profile that is shared. */
final class ChosenDictionary {
    private static final String KEY = "check.dictionary";
    private static final String PATH = "path";

    private ChosenDictionary() {}

    /** Empty where the desk is to look for one itself. */
    static Optional<Path> of(DataFolder folder) throws StorageException {
        Optional<String> kept = folder.settings()
                .get(KEY)
                .map(ValuesJson::read)
                .map(values -> values.getOrDefault(PATH, ""))
                .filter(path -> !path.isEmpty());
        try {
            return kept.map(Path::of);
        } catch (InvalidPathException ofAnotherSystem) {
            LoggerFactory.getLogger(ChosenDictionary.class).warn("{} is no path here", kept, ofAnotherSystem);
            return Optional.empty();
        }
    }

    static void keep(DataFolder folder, Optional<Path> chosen) throws StorageException {
        Map<String, String> values = Map.of(PATH, chosen.map(Path::toString).orElse(""));
        folder.settings().put(KEY, ValuesJson.write(values));
    }
}
