package naskah.check.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** TGL-06: a "kemarin", "hari ini" or "besok" in an article that is read on another day than it was written for. */
final class HeldOverDay implements PassageRule {
    /** Older articles are read as what they are: archives. */
    private static final int FRESH = 3;
    private static final Map<String, Integer> SHIFTS =
            Map.of("kemarin", -1, "hari ini", 0, "besok", 1, "lusa", 2);
    private static final Pattern WORD = Pattern.compile("(?U)(?<![\\w-])(?<word>kemarin|hari ini|besok|lusa)(?![\\w-])"
            + "(?!,? (?:(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)|\\())", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile("(?i)(?:\\)|\\d|\\b(?:sampai|hingga|senin|selasa|rabu|kamis|jumat"
            + "|sabtu|minggu|pekan|bulan|tahun)),? $");

    @Override
    public About about() {
        return new About("TGL-06", Weight.WARNING, "calendar");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "terbit: 2024-05-20T22:00:00+07:00\nPresiden tiba kemarin di Beijing.",
                        "terbit: 2024-05-22T06:00:00+07:00\nRapat dimulai hari ini di Jakarta.",
                        "terbit: 2024-05-20T22:00:00+07:00\nHasilnya diumumkan besok."),
                List.of(
                        "Presiden tiba kemarin di Beijing.",
                        "terbit: 2024-05-20T22:00:00+07:00\nPresiden tiba kemarin, Minggu (19/5), di Beijing.",
                        "terbit: 2019-05-20T22:00:00+07:00\nPresiden tiba kemarin di Beijing.",
                        "terbit: 2024-05-20T22:00:00+07:00\n“Saya datang kemarin,” katanya.",
                        "terbit: 2024-05-20T22:00:00+07:00\nSampai hari ini jalan itu rusak."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        LocalDate day = context.day();
        long held = DateMention.distance(day, context.today());
        if (held == 0 || held > FRESH) {
            return Stream.empty();
        }
        LocalDate written = day.isBefore(context.today()) ? day : context.today();
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
