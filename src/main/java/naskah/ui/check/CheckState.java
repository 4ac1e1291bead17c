package naskah.ui.check;

/** How the check of an article stands; {@code check.state.<name>} says it in words. */
public enum CheckState {
    /** The article has not been read yet. */
    READING,
    READ,
    /** Read by every rule but the dictionary's. */
    NO_DICTIONARY,
    FAILED,
    /** What was ignored holds for now, but could not be kept in the data folder. */
    NOT_KEPT
}
