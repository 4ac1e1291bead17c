package naskah.check.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.text.Reading;

/**
 * A sum of money in figures: "41 miliar dolar AS", "Rp657 triliun".
 *
 * @param figures  the value without its scale, 41
 * @param power    of ten, 9 for "miliar"
 * @param currency ISO 4217 code; "dolar" where copy does not say whose
 */
record Amount(int start, int end, BigDecimal figures, int power, String currency) {
    static final String RUPIAH = "IDR";
    private static final String UNNAMED = "dolar";

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("Rp", RUPIAH),
            Map.entry("IDR", RUPIAH),
            Map.entry("US$", "USD"),
            Map.entry("USD", "USD"),
            Map.entry("S$", "SGD"),
            Map.entry("SGD", "SGD"),
            Map.entry("A$", "AUD"),
            Map.entry("AUD", "AUD"),
            Map.entry("EUR", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"));
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("rupiah", RUPIAH),
            Map.entry("dolar as", "USD"),
            Map.entry("dolar amerika", "USD"),
            Map.entry("dolar singapura", "SGD"),
            Map.entry("dolar australia", "AUD"),
            Map.entry("dolar hong kong", "HKD"),
            Map.entry("euro", "EUR"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("yen", "JPY"),
            Map.entry("ringgit", "MYR"),
            Map.entry("pound", "GBP"),
            Map.entry("poundsterling", "GBP"),
            Map.entry("riyal", "SAR"),
            Map.entry("won", "KRW"),
            Map.entry("baht", "THB"),
            Map.entry("rupee", "INR"));

    /** One or two scales ("14 ribu triliun"), each perhaps as "jutaan". */
    private static final String NUMBER = "(?<![\\d.,–-])"
            + "(?<figures>\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+,\\d{1,2}|\\d+\\.\\d{1,2}|\\d+)(?![.,]?\\d)"
            + "(?: (?<scale>(?i:" + Numerals.SCALES + "))(?:an)?\\b)?(?: (?<more>(?i:" + Numerals.SCALES + "))\\b)?";
    private static final Pattern SIGN_FIRST =
            Pattern.compile("(?<![\\p{L}$])(?<sign>Rp|IDR|US\\$|USD|S\\$|SGD|A\\$|AUD|EUR|€|£|\\$)\\.? ?" + NUMBER);
    private static final Pattern NAME_LAST = Pattern.compile(NUMBER + " (?<name>(?i:rupiah)"
            + "|doll?ar (?:AS|Amerika|Singapura|Australia|Hong Kong)|doll?ar(?! \\p{Lu})|euro|yuan|renminbi|yen|ringgit"
            + "|pound(?:sterling)?(?! \\p{Lu})|riyal(?= Arab|(?! ))|riyal Saudi|won(?! \\p{Lu})|baht"
            + "|rupee(?! (?!India)\\p{Lu}))(?!\\p{L})");

    static Stream<Amount> of(Reading reading) {
        if (!Numerals.areIn(reading)) {
            return Stream.empty();
        }
        return Stream.concat(
                reading.find(SIGN_FIRST).map(match -> amount(match, SIGNS.getOrDefault(match.group("sign"), UNNAMED))),
                reading.find(NAME_LAST).map(match -> amount(match, named(match.group("name")))));
    }

    private static String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("dollar", "dolar");
        return lower.startsWith("riyal") ? "SAR" : NAMES.getOrDefault(lower, UNNAMED);
    }

    private static Amount amount(MatchResult match, String currency) {
        String figures = match.group("figures");
        BigDecimal value = figures.matches("\\d+\\.\\d{1,2}") ? new BigDecimal(figures) : Numerals.value(figures);
        int power = Numerals.power(match.group("scale")) + Numerals.power(match.group("more"));
        return new Amount(match.start(), match.end(), value, power, currency);
    }

    BigDecimal value() {
        return figures.movePointRight(power);
    }

    boolean isRupiah() {
        return currency.equals(RUPIAH);
    }

    /** By how much of itself the value may have been rounded, at most an eighth: half of its last figure. */
    double rounding() {
        double half = Math.pow(10, -figures.scale()) / 2;
        return figures.signum() == 0 ? 0 : Math.min(0.125, half / figures.doubleValue());
    }
}
