package naskah.check.sentences;

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

/** SPS-01: a space before a mark that closes, none after it, or two spaces where one belongs. */
final class SpaceBeforeMark implements PassageRule {
    private static final Pattern BEFORE = Pattern.compile("(?<=[\\p{L}\\p{N}”\"’)])[ \\u00A0]+([,.;:?!])(?![.\\p{N}])");

    @Override
    public About about() {
        return new About("SPS-01", Weight.WARNING, "EYD V (2022) TB, TT");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Harga beras naik .", "Wali kota datang , lalu pergi."),
                List.of("Harga beras naik.", "Wali kota datang, lalu pergi."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(BEFORE).map(match -> Hit.at(match.start(), match.end(), match.group(1)));
    }
}
