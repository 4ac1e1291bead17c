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

/** SNG-02: an abbreviation with a stroke, where each letter has its full stop. */
final class SlashAbbreviation implements PassageRule {
    private static final Pattern STROKE =
            Pattern.compile("(?<![\\p{L}\\p{N}/])(?:[sS]/[dD]|a/n|A/N|d/a|D/A|u/p|u/b)(?![\\p{L}\\p{N}/])");

    @Override
    public About about() {
        return new About("SNG-02", Weight.ERROR, "EYD V (2022) KF04b");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Pendaftaran dibuka Senin s/d Jumat.",
                        "Surat itu ditandatangani a/n direktur."),
                List.of(
                        "Pendaftaran dibuka Senin s.d. Jumat.",
                        "Surat itu ditandatangani a.n. direktur.",
                        "Kecepatannya 40 km/jam."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(STROKE).map(match -> {
            String letters = match.group().toLowerCase(Locale.ROOT);
            String right = letters.charAt(0) + "." + letters.charAt(2) + ".";
            return Hit.at(match.start(), match.end(), right).saying(right);
        });
    }
}
