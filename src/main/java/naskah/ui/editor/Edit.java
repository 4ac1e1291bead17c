package naskah.ui.editor;

import java.util.Objects;

/**
 * How a change came about, which decides what one undo takes back.
 *
 * @param field what it was made in, as in {@link Caret#field}
 * @param typed the characters that were typed, empty for deletions and commands
 * @param origin the view that made it and already shows it
 */
public record Edit(String field, Kind kind, String typed, Object origin) {

    /** Typing and deleting merge into word bursts; a command (paste, choose, drop, one composed input) stands alone. */
    public enum Kind {
        TYPE,
        DELETE,
        COMMAND
    }

    public Edit {
        Objects.requireNonNull(field);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(typed);
    }

    public static Edit typed(String field, String typed, Object origin) {
        return new Edit(field, typed.isEmpty() ? Kind.DELETE : Kind.TYPE, typed, origin);
    }

    public static Edit command(String field, Object origin) {
        return new Edit(field, Kind.COMMAND, "", origin);
    }

    /** Whether this edit belongs to the same burst as the one before it: same field and kind, and no new word begun. */
    boolean continues(Edit before) {
        if (kind == Kind.COMMAND || kind != before.kind || !field.equals(before.field)) {
            return false;
        }
        return kind == Kind.DELETE || !(endsWord(before.typed) && !endsWord(typed));
    }

    private static boolean endsWord(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
