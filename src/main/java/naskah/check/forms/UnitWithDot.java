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

/** SNG-04: a full stop after the symbol of a unit. */
final class UnitWithDot implements PassageRule {
    private static final Pattern UNIT = Pattern.compile(
            "(?<=\\d ?)(?<!\\p{L})(kg|km|cm|mm|ml|mg|ha|kw|kWh|gr|lt)\\.(?= \\p{javaLowerCase}|,)");

    @Override
    public About about() {
        return new About("SNG-04", Weight.WARNING, "EYD V (2022) KF05");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Ia membeli 5 kg. beras.",
                        "Jaraknya 12 km. dari kota."),
                List.of(
                        "Ia membeli 5 kg beras.",
                        "Jaraknya 12 km. Jalannya rusak."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(UNIT)
                .map(match -> Hit.at(match.start(), match.end(), match.group(1)).saying(match.group(1)));
    }
}
