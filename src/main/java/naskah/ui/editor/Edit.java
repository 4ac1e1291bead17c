package naskah.ui.editor;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How a change came about, which decides what one undo takes back.
 *
 * @param field what it was made in, as in {@link Caret#field}
 * @param typed the characters that were typed or deleted, empty where nobody told which
 * @param origin the view that made it and already shows it
 */
public record Edit(String field, Kind kind, String typed, Object origin) {

    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\s\\S");

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

    /** A deletion of {@code removed}; telling the characters lets neighbours merge up to the end of a word. */
    public static Edit deleted(String field, String removed, Object origin) {
        return new Edit(field, Kind.DELETE, removed, origin);
    }

    public static Edit command(String field, Object origin) {
        return new Edit(field, Kind.COMMAND, "", origin);
    }

    /** Whether this edit belongs to the same burst as the one before it: same field and kind, and no new word begun. */
    boolean continues(Edit before) {
        if (kind == Kind.COMMAND || kind != before.kind || !field.equals(before.field)) {
            return false;
        }
        return !holdsSeveralWords(typed) && !(endsWord(before.typed) && !startsWithSpace(typed));
    }

    private static boolean endsWord(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static boolean startsWithSpace(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }

    private static boolean holdsSeveralWords(String text) {
        return SEVERAL_WORDS.matcher(text).find();
    }
}
