package naskah.check.figures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The calendar's Indonesian names, and dates that exist (STRICT: the JDK else turns 31 Februari into 28 Februari). */
final class Days {
    static final List<String> WEEK = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    static final List<String> YEAR = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private static final DateTimeFormatter STRICT = new DateTimeFormatterBuilder()
            .appendPattern("d/M/uuuu")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /** The date, empty where the calendar has no such day. */
    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.parse(day + "/" + month + "/" + year, STRICT));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** "Senin". */
    static String weekday(LocalDate day) {
        return WEEK.get(day.getDayOfWeek().getValue() - 1);
    }

    /** "Senin (20/5)". */
    static String inline(LocalDate day) {
        return weekday(day) + " (" + day.getDayOfMonth() + "/" + day.getMonthValue() + ")";
    }

    /** "Senin, 20 Mei 2024". */
    static String written(LocalDate day) {
        String month = YEAR.get(day.getMonthValue() - 1);
        return weekday(day) + ", " + day.getDayOfMonth() + " " + month + " " + day.getYear();
    }
}
