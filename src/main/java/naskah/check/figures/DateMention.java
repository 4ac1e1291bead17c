package naskah.check.figures;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A date as copy names it: "Senin (20/5)", "20 Mei 2024"; {@code start} is the weekday's offset where one is named.
 *
 * @param weekday  as written, "Ahad" read as "Minggu"
 * @param dayStart offset of the day's figures
 * @param dayEnd   offset after them
 * @param inline   whether it is in figures only, "20/5"
 */
record DateMention(
        int start, int end, Optional<String> weekday, int dayStart, int dayEnd, Numbers numbers, boolean inline) {
    private static final int NEAR = 60;
    private static final int REACH = 320;

    /** Day, month and year as written; they need not exist. */
    record Numbers(int day, int month, OptionalInt year) {
        Stream<LocalDate> around(LocalDate published) {
            int middle = published.getYear();
            return (year.isPresent() ? List.of(year.getAsInt()) : List.of(middle - 1, middle, middle + 1))
                    .stream().flatMap(each -> Days.date(each, month, day).stream());
        }
    }

    boolean hasYear() {
        return numbers.year().isPresent();
    }

    /** The day meant: of the year written, else the nearest to publication; empty where there is none. */
    Optional<LocalDate> day(LocalDate published) {
        return numbers.around(published).min(Comparator.comparing(day -> distance(day, published)));
    }

    /** Whether the weekday is that of the day meant; of a far day without its year it may be that of the other year. */
    boolean agrees(LocalDate published) {
        Optional<LocalDate> nearest = day(published);
        if (weekday.isEmpty() || nearest.isEmpty()) {
            return true;
        }
        if (hasYear() || distance(nearest.get(), published) <= NEAR) {
            return isOn(nearest.get());
        }
        return numbers.around(published).filter(day -> distance(day, published) <= REACH).anyMatch(this::isOn);
    }

    boolean isOn(LocalDate day) {
        return weekday.filter(Days.weekday(day)::equals).isPresent();
    }

    static long distance(LocalDate day, LocalDate published) {
        return Math.abs(DAYS.between(day, published));
    }
}
