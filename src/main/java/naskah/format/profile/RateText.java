package naskah.format.profile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The three parts of an exchange rate as people write them. */
final class RateText {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
    private static final List<String> WHOLE_MONTHS = List.of(
            "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober",
            "november", "desember");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[ -](\\p{L}+)[ -](\\d{4})");
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,3},\\d{3}");
    private static final Pattern DOT_GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,6})?");

    private RateText() {}

    /** "2024-05-21", "21/5/2024", "21.05.2024", "21 Mei 2024". */
    static Optional<LocalDate> day(String typed) {
        String text = typed.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(numbers.group(4), numbers.group(3), numbers.group(1));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches()
                ? month(words.group(2)).flatMap(month -> day(words.group(3), month.toString(), words.group(1)))
                : Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int at = Math.max(MONTHS.indexOf(lower), WHOLE_MONTHS.indexOf(lower));
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The ISO 4217 code; the rupiah itself is none to change. */
    static Optional<String> currency(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        boolean known = Currency.getAvailableCurrencies().stream().anyMatch(each -> each.getCurrencyCode().equals(code));
        return known && !code.equals("IDR") ? Optional.of(code) : Optional.empty();
    }

    /** Whether the number is one thing in Indonesian and a thousand times that in English. */
    static boolean hasTwoMeanings(String typed) {
        return AMBIGUOUS.matcher(bare(typed)).matches();
    }

    /** "16.024,50", "16024.5", "Rp16.024", "16,024.50"; dots in threes part thousands, as in Indonesian. */
    static Optional<BigDecimal> amount(String typed) {
        String text = bare(typed);
        String plain;
        if (DOT_GROUPS.matcher(text).matches()) {
            plain = text.replace(".", "").replace(',', '.');
        } else if (COMMA_GROUPS.matcher(text).matches()) {
            plain = text.replace(",", "");
        } else if (PLAIN.matcher(text).matches() && !hasTwoMeanings(typed)) {
            plain = text.replace(',', '.');
        } else {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain)).filter(number -> number.signum() > 0);
    }

    private static String bare(String typed) {
        return typed.strip().replaceFirst("(?i)^Rp\\.?\\s*", "");
    }

    static boolean isHeading(List<String> fields) {
        return fields.stream().noneMatch(field -> field.codePoints().anyMatch(Character::isDigit))
                && Arrays.asList("tanggal", "date", "hari", "tgl").contains(fields.getFirst().toLowerCase(Locale.ROOT));
    }
}
