package naskah.storage;

import java.util.Optional;

/** Small named values of the data folder: the house profile, the layout, the last article and caret; each value is JSON. */
public interface Settings {
    Optional<String> get(String key) throws StorageException;

    void put(String key, String json) throws StorageException;
}
