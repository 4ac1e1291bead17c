package naskah.ui.check;

import naskah.check.spelling.DictionaryLoad;

/** How the check of an article stands; {@code check.state.<name>} says it in words. */
public enum CheckState {
    /** The article has not been read yet. */
    READING,
    READ,
    /** Read by every rule but the dictionary's. */
    NO_DICTIONARY,
    /** As well; there is a dictionary, but its files cannot be used. */
    BAD_DICTIONARY,
    FAILED,
    /** What was ignored holds for now, but could not be kept in the data folder. */
    NOT_KEPT;

    static CheckState of(DictionaryLoad dictionary) {
        return switch (dictionary) {
            case DictionaryLoad.Ready ready -> READ;
            case DictionaryLoad.NotFound notFound -> NO_DICTIONARY;
            case DictionaryLoad.Unreadable unreadable -> BAD_DICTIONARY;
        };
    }
}
