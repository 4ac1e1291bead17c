package naskah.check.forms;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** ULG-03: a compound repeated whole, where its first part is enough. */
final class CompoundRepeated implements PassageRule {
    private static final Pattern WHOLE = Pattern.compile("(?<!\\p{L})(\\p{L})(\\p{javaLowerCase}{3,}) "
            + "(\\p{javaLowerCase}{4,})[-‑]((?i:\\1)\\2) \\3(?![\\p{L}-])");

    @Override
    public About about() {
        return new About("ULG-03", Weight.WARNING, "EYD V (2022) KB02b");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Surat kabar-surat kabar memuat berita itu.",
                        "Rumah sakit-rumah sakit penuh."),
                List.of(
                        "Surat-surat kabar memuat berita itu.",
                        "Rumah-rumah sakit penuh."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(WHOLE).map(match -> {
            String first = match.group(1) + match.group(2);
            String right = first + "-" + first.toLowerCase(Locale.ROOT) + " " + match.group(3);
            return Hit.at(match.start(), match.end(), right).saying(right);
        });
    }
}
