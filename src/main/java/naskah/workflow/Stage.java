package naskah.workflow;

/** How far an article has come. */
public enum Stage {
    /** Being written. */
    DRAFT,
    /** Waits for a copy chief. */
    SUBMITTED,
    /** Came back from a copy chief with a reason. */
    RETURNED,
    /** May go out exactly as it is. */
    APPROVED,
    /** Approved, and goes out at an instant that is set. */
    EMBARGOED,
    /** Put aside by a copy chief (tunda). */
    HELD,
    /** Handed over to readers. */
    PUBLISHED,
    /** Taken back from readers (dicabut), with a public reason. */
    WITHDRAWN;

    /** Whether it may leave the house as an article. */
    public boolean isCleared() {
        return this == APPROVED || this == EMBARGOED || this == PUBLISHED;
    }
}
