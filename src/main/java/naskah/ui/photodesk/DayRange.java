package naskah.ui.photodesk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a person means by a typed date: "2024", "2024-05", "2024-05-21", "21/5/2024" or "5/2024". */
record DayRange(LocalDate first, LocalDate last) {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})");

    /** Empty when it is no date, or no such day exists. */
    static Optional<DayRange> of(String typed) {
        Matcher year = YEAR_FIRST.matcher(typed.strip());
        Matcher day = DAY_FIRST.matcher(typed.strip());
        try {
            if (year.matches()) {
                return Optional.of(of(year.group(1), year.group(2), year.group(3)));
            }
            return day.matches() ? Optional.of(of(day.group(3), day.group(2), day.group(1))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static DayRange of(String year, String month, String day) {
        int number = Integer.parseInt(year);
        if (month == null) {
            return new DayRange(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
        }
        YearMonth whole = YearMonth.of(number, Integer.parseInt(month));
        if (day == null) {
            return new DayRange(whole.atDay(1), whole.atEndOfMonth());
        }
        LocalDate one = whole.atDay(Integer.parseInt(day));
        return new DayRange(one, one);
    }
}
