package naskah.house;

/** How heavily a house takes what a rule of the copy check finds; the heaviest first. */
public enum Weight {
    /** Nobody publishes past it without giving a name and a reason. */
    STOP,
    ERROR,
    WARNING,
    NOTE,
    /** The rule is not applied. */
    OFF
}
