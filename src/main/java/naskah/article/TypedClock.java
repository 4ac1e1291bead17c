package naskah.article;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import naskah.house.Zone;

/** The time of day in a typed text, and the zone or offset that is named with it. */
final class TypedClock {
    private static final String START = "(?<![\\d.:/-])";
    private static final String NOT_ONE_DIGIT_AFTER_A_DOT = "(?!\\d{1,2}\\.\\d(?![\\d.:]))";
    private static final String CLOCK = "(\\d{1,2})[.:](\\d{1,2})(?:[.:](\\d{1,2})(?:[.,]\\d{1,9})?)?"
            + "(?: ?([ap])\\.?m\\b)?(?![\\d.:/-])";
    private static final Pattern AFTER_DATE = Pattern.compile(START + CLOCK);
    private static final Pattern ALONE = Pattern.compile(START + NOT_ONE_DIGIT_AFTER_A_DOT + CLOCK);
    private static final Pattern HOUR = Pattern.compile("\\b(?:pukul|jam|pkl\\.?) (\\d{1,2})(?![\\d.:/-])");
    private static final Pattern OFFSET = Pattern.compile("(?<=[.:]\\d{1,9}) ?(z|[+-](?:0\\d|1[0-4]):?[0-5]\\d) *$");
    private static final Pattern ZONE = Pattern.compile("(?<=^|[^a-z])(wib|wita|wit)\\b");

    private TypedClock() {}

    /**
     * Takes the time out of {@code text}; "11.5" is one only beside a date.
     *
     * @throws DateTimeException when there is no such time
     */
    static Optional<LocalTime> take(TypedText text, boolean dated) {
        return text.take(dated ? AFTER_DATE : ALONE)
                .map(TypedClock::time)
                .or(() -> text.take(HOUR).map(found -> LocalTime.of(Integer.parseInt(found.group(1)), 0)));
    }

    static Optional<ZoneOffset> takeOffset(TypedText text) {
        return text.take(OFFSET).map(found -> ZoneOffset.of(found.group(1).toUpperCase(Locale.ROOT)));
    }

    static Optional<Zone> takeZone(TypedText text) {
        return text.take(ZONE).map(found -> Zone.valueOf(found.group(1).toUpperCase(Locale.ROOT)));
    }

    /** The zone that an offset stands for, if it is an Indonesian one. */
    static Optional<Zone> zoneOf(ZoneOffset offset) {
        return switch (offset.getTotalSeconds()) {
            case 7 * 3600 -> Optional.of(Zone.WIB);
            case 8 * 3600 -> Optional.of(Zone.WITA);
            case 9 * 3600 -> Optional.of(Zone.WIT);
            default -> Optional.empty();
        };
    }

    private static LocalTime time(MatchResult found) {
        int seconds = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        int hour = Integer.parseInt(found.group(1));
        return LocalTime.of(hour(hour, found.group(4)), Integer.parseInt(found.group(2)), seconds);
    }

    private static int hour(int hour, String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("no hour " + hour + " on a clock of twelve");
        }
        return hour % 12 + (half.equals("p") ? 12 : 0);
    }
}
