package naskah.check.words;

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

/** DIK-03: di, ke or dari written together with a name: diSurga, keJakarta. */
final class PrepositionBeforeCapital implements PassageRule {
    private static final Pattern JOINED = Pattern.compile("(?<![\\p{L}\\p{N}])([Dd]i|[Kk]e|[Dd]ari)(\\p{Lu}\\p{Ll}\\p{L}+)");

    @Override
    public About about() {
        return new About("DIK-03", Weight.ERROR, "EYD V (2022) KD01");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Mereka tinggal diSurga kecil itu.", "Rombongan berangkat keJakarta."),
                List.of("Mereka tinggal di Surga kecil itu.", "Ia di-PHK kemarin.", "Presiden tiba di Jakarta."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(JOINED)
                .filter(match -> !isPartOfName(reading, match.start()))
                .map(match -> {
                    String right = match.group(1) + " " + match.group(2);
                    return Hit.at(match.start(), match.end(), right).saying(right);
                });
    }

    /** "Leonardo DiCaprio": a capital inside a sentence, after another name. */
    private static boolean isPartOfName(Reading reading, int start) {
        return Character.isUpperCase(reading.text().charAt(start))
                && reading.tokens().stream().anyMatch(token -> token.end() == start - 1 && token.isCapitalised());
    }
}
