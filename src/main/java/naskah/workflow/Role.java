package naskah.workflow;

import java.util.Set;

/** What a person does at the desk; one person may do several. */
public enum Role {
    /** Writes and submits. */
    EDITOR,
    /** Completes pictures and captions. */
    PHOTO_DESK,
    /** Reads, returns and approves. */
    COPY_CHIEF,
    /** Keeps the list of persons and the house's choices. */
    ADMINISTRATOR;

    /** Who says when an article has to be ready. */
    public static final Set<Role> OF_DEADLINES = Set.of(EDITOR, COPY_CHIEF);
}
