package naskah.check.figures;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.house.Weight;

/** ANG-08: "%" and "persen" in one article, or not the form that the house chose. */
final class PercentForms implements ArticleRule {
    private static final Pattern SIGN = Pattern.compile("(?<=\\d) ?%");
    private static final Pattern WORD = Pattern.compile("(?<=\\d) persen\\b");

    @Override
    public About about() {
        return new About("ANG-08", Weight.WARNING, "EYD V (2022) KG03");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Inflasi naik 5%, lalu turun 2 persen dan 1 persen.",
                        "Ekspor naik 5 persen.\nImpor turun 7%."),
                List.of(
                        "Inflasi naik 5%, lalu turun 2%.",
                        "Ekspor naik 5 persen.\nImpor turun 7 persen.",
                        "judul: Ekspor Naik 5%\nEkspor naik 5 persen."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        List<Spot> signs = spots(copy, SIGN, " persen");
        List<Spot> words = spots(copy, WORD, "%");
        return switch (copy.context().choices().percent()) {
            case SIGN -> words.stream();
            case WORD -> signs.stream();
            case EITHER -> fewer(signs, words).stream();
        };
    }

    /** Nothing where the article has only one form. */
    private static List<Spot> fewer(List<Spot> signs, List<Spot> words) {
        if (signs.isEmpty() || words.isEmpty()) {
            return List.of();
        }
        return signs.size() <= words.size() ? signs : words;
    }

    private static List<Spot> spots(Copy copy, Pattern form, String other) {
        return copy.running().stream()
                .flatMap(reading -> reading.find(form)
                        .map(match -> Hit.at(match.start(), match.end(), other).saying(other.strip()))
                        .map(hit -> new Spot(reading, hit)))
                .toList();
    }
}
