package naskah.check.figures;

import java.util.List;
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

/** WKT-01: minutes or seconds of a clock time in one figure. */
final class UnpaddedTime implements PassageRule {
    private static final Pattern SECONDS =
            Pattern.compile("(?<![\\d:.,])(\\d{1,2}):(?!\\d\\d:\\d\\d(?!\\d))(\\d{1,2}):(\\d{1,2})(?![\\d:])");
    private static final Pattern MINUTES = Pattern.compile("(?<=\\b[Pp]ukul |\\b[Jj]am )\\d{1,2}[.:]\\d(?![\\d:.]*\\d)"
            + "|(?<![\\d:.,])\\d{1,2}[.:]\\d(?= (?:WIB|WITA|WIT|Wita)\\b)");

    @Override
    public About about() {
        return new About("WKT-01", Weight.ERROR, "EYD V (2022) TA07, TD06");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Selasa, 18 Oktober 2022 23:8:41 WIB",
                        "Kereta berangkat pukul 9:5 pagi.",
                        "Gempa terjadi pukul 06.5 WIB."),
                List.of(
                        "Selasa, 18 Oktober 2022 23:08:41 WIB",
                        "Kereta berangkat pukul 9.05 pagi.",
                        "Persija menang 2:1 atas tamunya.",
                        "Peta itu berskala 1:5."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return Stream.concat(
                reading.find(SECONDS).map(UnpaddedTime::padded),
                reading.find(MINUTES).map(match -> Hit.at(match.start(), match.end())));
    }

    private static Hit padded(MatchResult match) {
        String right = match.group(1) + ":" + two(match.group(2)) + ":" + two(match.group(3));
        return Hit.at(match.start(), match.end(), right);
    }

    private static String two(String figures) {
        return figures.length() == 1 ? "0" + figures : figures;
    }
}
