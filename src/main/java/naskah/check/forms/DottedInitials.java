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

/** SNG-03: the initials of an institution with full stops. */
final class DottedInitials implements PassageRule {
    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}.(])(?<!, )(?:\\p{javaUpperCase}\\.){3,5}(?= \\p{javaLowerCase}|[,;:)])");

    @Override
    public About about() {
        return new About("SNG-03", Weight.WARNING, "EYD V (2022) KF03");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Sidang P.B.B. dibuka kemarin.",
                        "Anggaran D.P.R. dibahas."),
                List.of(
                        "Sidang PBB dibuka kemarin.",
                        "Novel J.R.R. Tolkien terjual habis.",
                        "Budi Santoso, S.I.P. hadir."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(DOTTED).map(match -> {
            String right = match.group().replace(".", "");
            return Hit.at(match.start(), match.end(), right).saying(right);
        });
    }
}
