package naskah.article;

import static naskah.article.TimeWords.MONTHS;
import static naskah.article.TimeWords.RELATIVE;
import static naskah.article.TimeWords.anyOf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The date in a typed text: relative, in numbers, or with the month's name. */
final class TypedDate {
    private static final String START = "(?<![\\d.:/-])";
    private static final String END = "(?![\\d.:/-])";
    private static final Pattern IN_DAYS = Pattern.compile("\\b" + anyOf(RELATIVE) + "\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile(START + "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + END);
    private static final Pattern NUMBERS = Pattern.compile(START + "(\\d{1,2})([/-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?"
            + END);
    private static final Pattern DOTTED = Pattern.compile(START + "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + END);
    private static final Pattern DAY_MONTH = Pattern.compile(
            START + "(\\d{1,2})[ -]*(" + anyOf(MONTHS) + ")\\b\\.?(?:[ ,-]+(\\d{4}|\\d{2})" + END + ")?");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "\\b(" + anyOf(MONTHS) + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b" + END + "(?:,? (\\d{4})" + END + ")?");

    private TypedDate() {}

    /** Takes the date out of {@code text}. @throws DateTimeException when there is no such day */
    static Optional<LocalDate> take(TypedText text, LocalDate today) {
        return text.take(IN_DAYS)
                .map(found -> today.plusDays(RELATIVE.get(found.group())))
                .or(() -> text.take(YEAR_FIRST).map(found -> day(number(found, 1), number(found, 3), number(found, 4))))
                .or(() -> text.take(DOTTED).map(found -> day(number(found, 3), number(found, 2), number(found, 1))))
                .or(() -> text.take(NUMBERS)
                        .map(found -> day(year(found.group(4), today), number(found, 3), number(found, 1))))
                .or(() -> text.take(DAY_MONTH)
                        .map(found -> day(year(found.group(3), today), MONTHS.get(found.group(2)), number(found, 1))))
                .or(() -> text.take(MONTH_DAY)
                        .map(found -> day(year(found.group(3), today), MONTHS.get(found.group(1)), number(found, 2))));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** Two digits mean 1970 to 2069; no digits mean this year. */
    private static int year(String digits, LocalDate today) {
        if (digits == null) {
            return today.getYear();
        }
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
