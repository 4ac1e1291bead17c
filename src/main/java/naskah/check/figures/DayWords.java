package naskah.check.figures;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.Context;
import naskah.check.Hit;
import naskah.check.text.Reading;

/** "kemarin", "hari ini", "besok" where the copy itself tells no day beside them; what somebody says is left to him. */
final class DayWords {
    /** Older articles are read as what they are: archives. */
    private static final int FRESH = 3;
    private static final Map<String, Integer> SHIFTS =
            Map.of("kemarin", -1, "hari ini", 0, "besok", 1, "lusa", 2);
    private static final Pattern WORD = Pattern.compile("(?U)(?<![\\w-])(?<word>kemarin|hari ini|besok|lusa)(?![\\w-])"
            + "(?!,? (?:(?:pada |yakni |yaitu )?(?:hari )?(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)|\\())", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile("(?i)(?:\\)|\\d|\\b(?:sampai|hingga|senin|selasa|rabu|kamis|jumat"
            + "|sabtu|minggu|pekan|bulan|tahun|beberapa|banyak)),? $");

    private DayWords() {}

    /** Whether the article is read on another day than the one that its words were written for. */
    static boolean isHeldOver(Context context) {
        long held = DateMention.distance(context.day(), context.today());
        return held > 0 && held <= FRESH;
    }

    /** Each with the day that it means in an article of that day, which could stand in its place. */
    static Stream<Hit> hits(Reading reading, LocalDate written) {
        return reading.find(WORD)
                .filter(match -> !reading.isQuoted(match.start()) && !isDated(reading.text(), match.start()))
                .map(match -> hit(match, written));
    }

    private static boolean isDated(String text, int start) {
        return DATED.matcher(text.substring(Math.max(0, start - 12), start)).find();
    }

    private static Hit hit(MatchResult match, LocalDate written) {
        LocalDate meant = written.plusDays(SHIFTS.get(match.group("word").toLowerCase(Locale.ROOT)));
        return Hit.at(match.start(), match.end(), Days.inline(meant)).saying(Days.written(meant));
    }
}
