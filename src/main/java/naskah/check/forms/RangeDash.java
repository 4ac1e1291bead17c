package naskah.check.forms;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** HBG-03: a spaced hyphen between two years or times, where the dash means "until". */
final class RangeDash implements PassageRule {
    private static final String END = "((?:1[5-9]|20)\\d{2}|\\d{1,2}[.:]\\d{2})";
    private static final Pattern RANGE = Pattern.compile("(?<![\\d.,:/-])" + END + " [-–] " + END + "(?![\\d:]|[.,]\\d)");

    @Override
    public About about() {
        return new About("HBG-03", Weight.NOTE, "EYD V (2022) TF03");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Ia menjabat pada 2019 - 2022.",
                        "Toko buka pukul 08.00 - 17.00 WIB."),
                List.of(
                        "Ia menjabat pada 2019—2022.",
                        "Persija menang 2 - 1.",
                        "Toko buka pukul 08.00—17.00 WIB."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(RANGE)
                .filter(match -> match.group(1).length() == 4 == (match.group(2).length() == 4))
                .map(match -> {
                    String right = match.group(1) + "—" + match.group(2);
                    return Hit.at(match.start(), match.end(), right).saying(right);
                });
    }
}
