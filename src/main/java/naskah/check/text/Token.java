package naskah.check.text;

import java.util.Locale;

/**
 * A word, a number, a mark or an address in a passage; {@code start} and {@code end} are UTF-16 offsets.
 *
 * <p>A word holds its inner hyphens and apostrophes ("produk-produk", "ke-19", "Jum'at", "negara2"), a number its inner
 * points and what is hung on it ("10.000", "23:8:41", "20/5", "1990-an"); a mark is one character.
 */
public record Token(Kind kind, int start, int end, String text, String lower) {
    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** A web or mail address, a handle or a hashtag: nobody checks its letters. */
        ADDRESS
    }

    Token(Kind kind, int start, String text) {
        this(kind, start, start + text.length(), text, text.toLowerCase(Locale.ROOT));
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean is(String lowerText) {
        return lower.equals(lowerText);
    }

    public boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** All letters are capitals, and there are at least two. */
    public boolean isAllCapitals() {
        return kind == Kind.WORD
                && text.codePoints().filter(Character::isLetter).count() > 1
                && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
