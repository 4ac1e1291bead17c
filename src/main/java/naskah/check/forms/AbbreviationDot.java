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

/** SNG-01: an abbreviation of a phrase without its full stop. */
final class AbbreviationDot implements PassageRule {
    private static final Pattern BARE =
            Pattern.compile("(?<![\\p{L}\\p{N}.])(?:dkk|dll|dst|dsb|hlm|tsb|Yth)(?![\\p{L}\\p{N}.])");

    @Override
    public About about() {
        return new About("SNG-01", Weight.ERROR, "EYD V (2022) KF04a");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Ia membeli beras, gula, dll di pasar.",
                        "Budi dkk datang terlambat."),
                List.of(
                        "Ia membeli beras, gula, dll. di pasar.",
                        "Budi dkk. datang terlambat."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(BARE).map(match ->
                Hit.at(match.start(), match.end(), match.group() + ".").saying(match.group() + "."));
    }
}
