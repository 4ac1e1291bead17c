package naskah.check.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** TRK-03: a bound form before a capital letter without its hyphen: nonASEAN, pro Barat. */
final class BoundFormBeforeCapital implements PassageRule {
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(non|pro|anti|pasca|pra|pan)( ?)(?=\\p{Lu}[\\p{L}]+)");

    /** "non muslim": the capital is lost as well. */
    private final Pairs pairs = new Pairs(Pair.of("terikat")
            .filter(pair -> !pair.isOneWord() && pair.right().getFirst().contains("-")));

    @Override
    public About about() {
        return new About("TRK-03", Weight.ERROR, "EYD V (2022) KB01c");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Negara nonASEAN hadir.", "Kelompok pro Barat menolak."),
                List.of("Negara non-ASEAN hadir.", "Kelompok pro-Barat menolak.", "Mereka pro dan kontra.", "Harga iPhone turun."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        Stream<Hit> names = reading.find(FORM)
                .filter(match -> !reading.isEmphasised(match.start()) && !isForeignName(reading, match))
                .map(match -> hit(reading, match));
        return Stream.concat(names, Marks.found(pairs, reading).map(found -> Marks.hit(reading, found, Weight.NOTE)));
    }

    /** "Macbook pro Max", "proTap": a small letter in the name of a thing. */
    private static boolean isForeignName(Reading reading, MatchResult match) {
        if (!match.group(1).equals("pro")) {
            return false;
        }
        return match.group(2).isEmpty() || IntStream.range(0, reading.tokens().size())
                .anyMatch(i -> reading.tokens().get(i).end() == match.start() - 1 && reading.standing().isName(i));
    }

    private static Hit hit(Reading reading, MatchResult match) {
        Token name = reading.tokens().stream()
                .filter(token -> token.end() > match.end())
                .findFirst()
                .orElseThrow();
        String right = match.group(1) + "-" + reading.text().substring(match.end(), name.end());
        return Hit.at(match.start(), name.end(), right).saying(right);
    }
}
