package naskah.format.html;

import java.util.Optional;

/**
 * Characters that stand in a text for the beginning and the end of a mark, from a private plane of Unicode (16), so that marked text can
 * go through the ordinary writer of pages. They are taken out of every text before, and never leave the review.
 */
final class Ink {
    private static final int FIRST = 0x100000;
    private static final int CLOSE = 0x10fffd;
    private static final int NOTES = 0x10e000;
    private static final int KINDS = 4;

    /** What a stretch is. */
    enum Kind {
        GONE,
        ADDED,
        /** The same words in another look, or with another photo. */
        OTHER
    }

    /** The beginning of a stretch of the change with this number, or the place of a comment. */
    sealed interface Sign {
        record Open(Kind kind, int number) implements Sign {}

        record Close() implements Sign {}

        record Note(int number) implements Sign {}
    }

    private Ink() {}

    static String open(Kind kind, int number) {
        int sign = FIRST + number * KINDS + kind.ordinal();
        return Character.toString(Math.min(sign, NOTES - KINDS + kind.ordinal()));
    }

    static String close() {
        return Character.toString(CLOSE);
    }

    static String note(int number) {
        return Character.toString(Math.min(NOTES + number, CLOSE - 1));
    }

    static Optional<Sign> sign(int point) {
        if (point == CLOSE) {
            return Optional.of(new Sign.Close());
        }
        if (point >= NOTES && point < CLOSE) {
            return Optional.of(new Sign.Note(point - NOTES));
        }
        int open = point - FIRST;
        return open >= 0 && point < NOTES && open % KINDS < Kind.values().length
                ? Optional.of(new Sign.Open(Kind.values()[open % KINDS], open / KINDS))
                : Optional.empty();
    }

    static boolean isIn(String text) {
        return text.codePoints().anyMatch(point -> point >= FIRST);
    }

    /** The text without any of these characters. */
    static String out(String text) {
        if (!isIn(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(point -> point < FIRST).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The text as it reads now: what is gone is left out, and the signs with it. */
    static String now(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int gone = 0;
        int depth = 0;
        for (int point : text.codePoints().toArray()) {
            Sign sign = sign(point).orElse(null);
            switch (sign) {
                case Sign.Open open -> {
                    depth++;
                    gone = gone == 0 && open.kind() == Kind.GONE ? depth : gone;
                }
                case Sign.Close close -> {
                    gone = gone == depth ? 0 : gone;
                    depth--;
                }
                case Sign.Note note -> { }
                case null -> {
                    if (gone == 0) {
                        kept.appendCodePoint(point);
                    }
                }
            }
        }
        return kept.toString();
    }
}
