package naskah.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import naskah.house.Zone;

/** Reads a publication time as people type it: "21/5/2024 11.17", "kemarin 14:30", "21 Mei 2024 23:8:41",
        "sekarang". */
public final class TimeInput {
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(" + TimeWords.anyOf(TimeWords.WEEKDAYS) + ")\\b(?!')\\.?");

    /** What was understood, or why nothing was. */
    public sealed interface Reading {
        record Ok(NewsTime time) implements Reading {}

        record Wrong(Reason reason) implements Reading {}
    }

    public enum Reason {
        /** Not a date and time in any known form. */
        NOT_UNDERSTOOD,
        /** A date that does not exist, as 31 Februari. */
        NO_SUCH_DATE,
        /** A time that does not exist, as 25.10. */
        NO_SUCH_TIME,
        /** The weekday that was typed is not that date's. */
        WRONG_WEEKDAY
    }

    private final TypedText text;
    private final Zone zone;
    private final ZoneId clock;
    private final ZonedDateTime now;

    private TimeInput(TypedText text, Instant now, Zone given) {
        this.text = text;
        Optional<Zone> named = TypedClock.takeZone(text);
        Optional<ZoneOffset> offset = TypedClock.takeOffset(text);
        this.zone = named.or(() -> offset.flatMap(TypedClock::zoneOf)).orElse(given);
        this.clock = offset.map(ZoneId.class::cast).orElse(zone.id());
        this.now = now.truncatedTo(ChronoUnit.SECONDS).atZone(clock);
    }

    /** Reads {@code typed}; a zone named in it wins over {@code zone},
            and a missing time of day is that of {@code now}. */
    public static Reading read(String typed, Instant now, Zone zone) {
        return TypedText.of(typed)
                .filter(text -> !text.isEmpty())
                .map(text -> new TimeInput(text, now, zone).reading())
                .orElseGet(() -> new Reading.Wrong(Reason.NOT_UNDERSTOOD));
    }

    private Reading reading() {
        if (text.take(TimeWords.NOW).isPresent()) {
            return text.isUsedUp() ? ok(now) : new Reading.Wrong(Reason.NOT_UNDERSTOOD);
        }
        Optional<DayOfWeek> weekday = text.take(WEEKDAY).map(found -> TimeWords.WEEKDAYS.get(found.group(1)));
        Optional<LocalDate> date;
        try {
            date = TypedDate.take(text, now.toLocalDate());
        } catch (DateTimeException noSuchDay) {
            return new Reading.Wrong(Reason.NO_SUCH_DATE);
        }
        Optional<LocalTime> time;
        try {
            time = TypedClock.take(text, date.isPresent() || weekday.isPresent());
        } catch (DateTimeException noSuchTime) {
            return new Reading.Wrong(Reason.NO_SUCH_TIME);
        }
        boolean nothing = weekday.isEmpty() && date.isEmpty() && time.isEmpty();
        return nothing || !text.isUsedUp() ? new Reading.Wrong(Reason.NOT_UNDERSTOOD) : joined(weekday, date, time);
    }

    private Reading joined(Optional<DayOfWeek> weekday, Optional<LocalDate> date, Optional<LocalTime> time) {
        LocalTime at = time.orElse(now.toLocalTime());
        if (date.isEmpty() && weekday.isPresent()) {
            return latest(weekday.get(), at);
        }
        LocalDate day = date.orElse(now.toLocalDate());
        boolean wrongWeekday = weekday.filter(typed -> typed != day.getDayOfWeek()).isPresent();
        return wrongWeekday ? new Reading.Wrong(Reason.WRONG_WEEKDAY) : ok(day.atTime(at).atZone(clock));
    }

    /** "Senin 10.00" is the latest Monday; later today could as well be a week ago, and is not guessed. */
    private Reading latest(DayOfWeek weekday, LocalTime at) {
        LocalDate day = now.toLocalDate().with(TemporalAdjusters.previousOrSame(weekday));
        ZonedDateTime latest = day.atTime(at).atZone(clock);
        return latest.isAfter(now) ? new Reading.Wrong(Reason.NOT_UNDERSTOOD) : ok(latest);
    }

    private Reading ok(ZonedDateTime time) {
        return new Reading.Ok(new NewsTime(time.toInstant(), zone));
    }
}
