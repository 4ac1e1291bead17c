package naskah.check.forms;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.WordLists;
import naskah.house.Weight;

/** HBG-01: an ordinal or a decade without its hyphen. */
final class OrdinalHyphen implements PassageRule {
    private static final Pattern SPACED = Pattern.compile("(?=ke \\d)(?<=(?<!\\p{L})(?i:" + WordLists.either("berurut") + ") )"
            + "ke \\d+(?![\\d.,/:]*\\d)(?! ?" + WordLists.either("tak-berurut") + "|-)");
    private static final Pattern JOINED = Pattern.compile("(?<![\\p{L}\\p{N}-])ke\\d+(?![\\p{L}\\p{N}.,]*\\p{N})");
    private static final Pattern DECADE = Pattern.compile("(?<![\\p{L}\\p{N}.,])(\\d{2,4})an(?!\\p{L})");

    @Override
    public About about() {
        return new About("HBG-01", Weight.ERROR, "EYD V (2022) TE05, KG10");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Candi itu dibangun pada abad ke 19.",
                        "Gaya itu populer pada 1990an.",
                        "Ia finis di peringkat ke3."),
                List.of(
                        "Candi itu dibangun pada abad ke-19.",
                        "Gaya itu populer pada 1990-an.",
                        "Inflasi naik dari 7 ke 8 persen.",
                        "Ia turun dari peringkat 3 ke 8.",
                        "Biayanya naik ke 8 persen.",
                        "Film Generasi 90an tayang besok.",
                        "Peringkat naik ke 10."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return Stream.of(
                        reading.find(SPACED).map(match -> hit(match, match.group().replace(' ', '-'))),
                        reading.find(JOINED).map(match -> hit(match, "ke-" + match.group().substring(2))),
                        reading.find(DECADE)
                                .filter(match -> !isTitle(reading, match.start()))
                                .map(match -> hit(match, match.group(1) + "-an")))
                .flatMap(Function.identity());
    }

    private static Hit hit(MatchResult match, String right) {
        return Hit.at(match.start(), match.end(), right).saying(right);
    }

    /** After a capital inside a sentence it belongs to a name, "Generasi 90an". */
    private static boolean isTitle(Reading reading, int start) {
        return reading.words()
                .filter(word -> word.end() == start - 1)
                .anyMatch(word -> word.isCapitalised() && !reading.startsSentence(word));
    }
}
