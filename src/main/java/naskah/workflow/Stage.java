package naskah.workflow;

/** How far an article has come. */
public enum Stage {
    /** Being written. */
    DRAFT,
    /** Handed over to readers; its text may still be corrected. */
    PUBLISHED
}
