package naskah.check.figures;

import java.math.BigDecimal;
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

/** ANG-07: a long round figure that a word for the scale makes readable. */
final class LongFigure implements PassageRule {
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}(?:\\.\\d{3}){2,}(?![.,]?\\d)");
    private static final int LONGEST = 3;

    @Override
    public About about() {
        return new About("ANG-07", Weight.NOTE, "EYD V (2022) KG05");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Nilainya Rp657.000.000.000.000.",
                        "Penduduknya 2.500.000 jiwa."),
                List.of(
                        "Nilainya Rp657 triliun.",
                        "Penduduknya 2.513.127 jiwa.",
                        "Harganya Rp3.639.000 sekeping.",
                        "Sebanyak 10.000 pelajar hadir."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(FIGURE).flatMap(match -> {
            BigDecimal value = Numerals.value(match.group());
            if (value.stripTrailingZeros().precision() > LONGEST) {
                return Stream.empty();
            }
            String right = Numerals.scaled(value);
            return Stream.of(Hit.at(match.start(), match.end(), right).saying(right));
        });
    }
}
