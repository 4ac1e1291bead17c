package naskah.check.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import naskah.check.text.Reading;

/** Numbers as Indonesian writes them: a point between thousands, a comma before decimals, a word for the scale. */
final class Numerals {
    /** A number in figures; group it before use. */
    static final String FIGURES = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";

    static final String SCALES = "ribu|juta|miliar|milyar|triliun|trilyun|triliyun|billion|million|trillion|bilion";

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("ribu", 3),
            Map.entry("juta", 6),
            Map.entry("million", 6),
            Map.entry("miliar", 9),
            Map.entry("milyar", 9),
            Map.entry("billion", 9),
            Map.entry("bilion", 9),
            Map.entry("triliun", 12),
            Map.entry("trilyun", 12),
            Map.entry("triliyun", 12),
            Map.entry("trillion", 12));

    private record Scale(String name, int power) {}

    private static final List<Scale> WORDS = List.of(
            new Scale("triliun", 12), new Scale("miliar", 9), new Scale("juta", 6), new Scale("ribu", 3));

    private Numerals() {}

    /** Whether the passage has any figure at all, which most have not. */
    static boolean areIn(Reading reading) {
        return reading.text().chars().anyMatch(Character::isDigit);
    }

    static BigDecimal value(String figures) {
        return new BigDecimal(figures.replace(".", "").replace(',', '.'));
    }

    /** @param scale a word of {@link #SCALES}, empty or null for none */
    static int power(String scale) {
        return scale == null || scale.isEmpty() ? 0 : POWERS.get(scale.toLowerCase(Locale.ROOT));
    }

    /** The scale's word, "miliar" for 9; empty where there is none for the power. */
    static String word(int power) {
        return WORDS.stream()
                .filter(scale -> scale.power() == power)
                .map(Scale::name)
                .findFirst()
                .orElse("");
    }

    /** The value in three significant figures and the largest scale that fits: "657 triliun", "2,8 juta". */
    static String rounded(BigDecimal value) {
        return scaled(value.round(new MathContext(3, RoundingMode.HALF_UP)));
    }

    /** The value unrounded with the largest scale from a million on: "657 triliun"; in figures below. */
    static String scaled(BigDecimal value) {
        for (Scale scale : WORDS) {
            if (scale.power() >= 6 && value.compareTo(BigDecimal.TEN.pow(scale.power())) >= 0) {
                return figures(value.movePointLeft(scale.power())) + " " + scale.name();
            }
        }
        return figures(value);
    }

    private static String figures(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        String[] parts = plain.toPlainString().split("\\.");
        return grouped(parts[0]) + (parts.length > 1 ? "," + parts[1] : "");
    }

    /** The digits with a point between thousands. */
    static String grouped(String digits) {
        StringBuilder all = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            all.insert(at, '.');
        }
        return all.toString();
    }
}
