package naskah.storage;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Small named values of the data folder: the house profile, the layout, the last article and caret; each value is JSON. */
public interface Settings {
    Optional<String> get(String key) throws StorageException;

    void put(String key, String json) throws StorageException;

    /** Makes the next value out of the one that stands, so that no other program's change in between is lost; empty takes it away. */
    void change(String key, UnaryOperator<Optional<String>> next) throws StorageException;
}
