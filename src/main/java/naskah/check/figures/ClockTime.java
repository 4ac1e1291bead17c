package naskah.check.figures;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.text.Reading;
import naskah.house.Zone;

/**
 * A time of day in hours and minutes, told by "pukul" before it or a zone after it.
 *
 * @param mark what stands between hours and minutes, "." or ":"
 * @param zone as written: "WIB", "Wib", "waktu setempat", "waktu Beijing"
 * @param end  offset after the zone, or after the minutes where there is none
 */
record ClockTime(int start, int minutesEnd, int end, LocalTime time, String mark, Optional<String> zone) {
    private static final String DAYPART = "(?: (?:pagi|siang|sore|petang|malam|subuh|dini hari))?";
    private static final String PLACE = "\\p{Lu}[\\p{L}'’]+(?: \\p{Lu}[\\p{L}'’]+)?";
    private static final Pattern FORM = Pattern.compile("(?<lead>\\b(?:[Pp]ukul|[Jj]am) )?(?<![\\d.,:/])"
            + "(?<hour>[01]?\\d|2[0-4])(?<mark>[.:])(?<minute>[0-5]\\d)(?![\\d:]|[.,]\\d)"
            + "(?:" + DAYPART + " ?\\(?(?<zone>[Ww][Ii][Bb]|[Ww][Ii][Tt][Aa]?|GMT|UTC|waktu (?:setempat|" + PLACE + "))"
            + "(?![\\p{L}\\p{N}]))?");

    static Stream<ClockTime> of(Reading reading) {
        if (!Numerals.areIn(reading)) {
            return Stream.empty();
        }
        return reading.find(FORM)
                .filter(match -> match.group("lead") != null || match.group("zone") != null)
                .map(ClockTime::time);
    }

    /** WIB, WITA or WIT, in whatever letters; empty for other zones. */
    Optional<Zone> indonesian() {
        String told = zone.orElse("").toUpperCase(Locale.ROOT);
        return Stream.of(Zone.values()).filter(each -> each.name().equals(told)).findFirst();
    }

    private static ClockTime time(MatchResult match) {
        LocalTime time = LocalTime.of(Integer.parseInt(match.group("hour")) % 24, Integer.parseInt(match.group("minute")));
        return new ClockTime(
                match.start("hour"),
                match.end("minute"),
                match.end(),
                time,
                match.group("mark"),
                Optional.ofNullable(match.group("zone")));
    }

    /** The time with another mark, its zone left out. */
    String told(String text, String withMark) {
        return text.substring(start, minutesEnd).replace(mark, withMark);
    }
}
