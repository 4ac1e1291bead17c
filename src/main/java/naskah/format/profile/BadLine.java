package naskah.format.profile;

import java.util.Objects;

/**
 * A line of a chosen file that was not taken; {@code settings.line.<reason>} is its message.
 *
 * @param number counted from one, as editors of text do
 * @param text   what could not be read of it
 */
public record BadLine(int number, Reason reason, String text) {
    /** What is wrong with a line. */
    public enum Reason {
        /** Not a day, a currency and an amount. */
        COLUMNS,
        DAY,
        CURRENCY,
        AMOUNT,
        /** "16,024" is sixteen rupiah to one half of the world and sixteen thousand to the other. */
        TWO_MEANINGS,
        NOT_A_WORD
    }

    public BadLine {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(text);
    }
}
