package naskah.check.story;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number in a text with what it counts: "lima warga", "Rp1,3 M", "2.000 orang".
 *
 * @param value  with its scale, 1.300.000.000 for "1,3 M"
 * @param step   the worth of its last figure: a value within it may have been rounded to this one
 * @param counts the two words that follow, in lower case
 */
record Count(int start, int end, BigDecimal value, BigDecimal step, List<String> counts) {
    private static final BigDecimal FORTIETH = new BigDecimal("0.025");

    Count {
        counts = List.copyOf(counts);
    }

    /** Whether this number may stand in a headline for the other one in the body. */
    boolean standsFor(Count other) {
        BigDecimal apart = value.subtract(other.value).abs();
        if (apart.signum() == 0) {
            return true;
        }
        boolean rounded = other.step.compareTo(step) < 0 && apart.compareTo(step) < 0;
        return rounded || isRound() && apart.compareTo(value.multiply(FORTIETH)) <= 0;
    }

    boolean isSmall() {
        return value.compareTo(BigDecimal.TEN) <= 0;
    }

    /** "2.000", "300": a number that may stand for one near it. */
    private boolean isRound() {
        return value.signum() > 0 && value.stripTrailingZeros().scale() <= -2;
    }
}
