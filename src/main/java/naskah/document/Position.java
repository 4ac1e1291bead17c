package naskah.document;

import java.util.Objects;

/** A place in a body: a block and an offset into its text in UTF-16 units (0 where the block has no text). */
public record Position(BlockId block, int offset) {
    public Position {
        Objects.requireNonNull(block);
        if (offset < 0) {
            throw new IllegalArgumentException("an offset is not negative: " + offset);
        }
    }

    /** This position after its own block's text changed: it holds to the common prefix or suffix, else to the change's end. */
    public Position carried(String before, String after) {
        int prefix = commonPrefix(before, after);
        if (offset <= prefix) {
            return this;
        }
        int suffix = commonSuffix(before, after, prefix);
        int fromEnd = before.length() - offset;
        return new Position(block, fromEnd <= suffix ? after.length() - fromEnd : after.length() - suffix);
    }

    private static int commonPrefix(String a, String b) {
        int limit = Math.min(a.length(), b.length());
        int n = 0;
        while (n < limit && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    private static int commonSuffix(String a, String b, int prefix) {
        int limit = Math.min(a.length(), b.length()) - prefix;
        int n = 0;
        while (n < limit && a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)) {
            n++;
        }
        return n;
    }
}
