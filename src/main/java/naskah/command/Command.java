package naskah.command;

import naskah.i18n.Messages;

/**
 * One thing that a person can tell the desk to do.
 *
 * @param shortcut a JavaFX key combination; "Shortcut" is Ctrl, or Command on macOS
 */
public record Command(String id, Group group, String shortcut) {

    /** The part of the list of shortcuts in which the command stands. */
    public enum Group {
        ARTICLE,
        /** After publication, and between desks. */
        AFTER,
        EDIT,
        TEXT,
        BLOCK,
        CHECK,
        GO,
        VIEW,
        /** Those of the photo desk's window. */
        PHOTO,
        DESK
    }

    public String label(Messages messages) {
        return messages.get("command." + id);
    }
}
