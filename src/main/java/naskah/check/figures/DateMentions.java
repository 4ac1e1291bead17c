package naskah.check.figures;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.text.Reading;

/** Finds the dates that a passage names. */
final class DateMentions {
    private static final String NAMES = "Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu|Ahad";

    /** One weekday, not the last of several ("Senin-Rabu", "Sabtu dan Minggu"), with what may stand before its date. */
    private static final String WEEKDAY = "(?:(?<![\\p{L}\\p{N}/–—-])"
            + "(?<!(?:" + NAMES + "),? (?:dan|atau|hingga|sampai) )"
            + "(?<weekday>" + NAMES + ")"
            + "(?: (?:pagi|siang|sore|petang|malam|subuh|dini hari|lalu|ini|kemarin|besok|mendatang|depan|tanggal))*"
            + "(?:, ?(?:tanggal )?| ))";
    private static final String MONTHS = String.join("|", Days.YEAR) + "|Nopember|Pebruari";

    /** In figures, after a weekday or in brackets: "Senin (20/5)", "Senin 20/5/2024", "(20/5)". */
    private static final Pattern INLINE = Pattern.compile("(?:" + WEEKDAY + "\\(?|\\()"
            + "(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:/(?<year>\\d{4}|\\d{2}))?(?![\\d/,.]*\\d|/)(?: ?\\))?");

    /** With the month's name: "Senin, 20 Mei 2024", "Rabu 21 Mei", "31 Februari". */
    private static final Pattern NAMED = Pattern.compile("(?:" + WEEKDAY + "\\(?)?(?<![\\d.,:/–—-])"
            + "(?<day>\\d{1,2}) (?<month>"
            + MONTHS + ")(?!\\p{L})(?:,? (?<year>(?:1[5-9]|20)\\d{2})(?!\\d|[.,]\\d))?\\)?");

    private DateMentions() {}

    static Stream<DateMention> of(Reading reading) {
        if (!Numerals.areIn(reading)) {
            return Stream.empty();
        }
        return Stream.concat(
                reading.find(INLINE).map(match -> mention(match, Integer.parseInt(match.group("month")), true)),
                reading.find(NAMED).map(match -> mention(match, month(match.group("month")), false)));
    }

    private static DateMention mention(MatchResult match, int month, boolean inline) {
        String weekday = match.group("weekday");
        String year = match.group("year");
        OptionalInt inYear = year == null
                ? OptionalInt.empty()
                : OptionalInt.of(year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year));
        var numbers = new DateMention.Numbers(Integer.parseInt(match.group("day")), month, inYear);
        return new DateMention(
                match.start(),
                end(match),
                Optional.ofNullable(weekday).map(DateMentions::named),
                match.start("day"),
                match.end("day"),
                numbers,
                inline);
    }

    /** The bracket that the mention itself opened belongs to it. */
    private static int end(MatchResult match) {
        boolean closes = match.group().endsWith(")");
        return closes && !match.group().contains("(") ? match.end() - 1 : match.end();
    }

    private static String named(String weekday) {
        return weekday.startsWith("Jum") ? "Jumat" : weekday.equals("Ahad") ? "Minggu" : weekday;
    }

    private static int month(String name) {
        return switch (name) {
            case "Nopember" -> 11;
            case "Pebruari" -> 2;
            default -> Days.YEAR.indexOf(name) + 1;
        };
    }
}
