package naskah.check.words;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.text.Reading;
import naskah.check.text.Standing;
import naskah.check.text.Token;

/** Country names of the table, which are names and therefore found with their capital. */
final class PlaceNames {
    /** Also the names of people, rivers, clubs and firms. */
    private static final Set<String> ALSO_OTHERS = Set.of("singapore", "itali", "yordan", "kolumbia", "swis");

    private final Pairs pairs = new Pairs(Pair.of("geografi"));

    Stream<Pairs.Found> found(Reading reading) {
        Standing standing = reading.standing();
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isWord() && !standing.isSetApart(i))
                .boxed()
                .flatMap(i -> pairs.at(tokens, i).stream())
                .filter(found -> !ALSO_OTHERS.contains(found.pair().wrong().getFirst()) || !hasNameBeside(tokens, found));
    }

    private static boolean hasNameBeside(List<Token> tokens, Pairs.Found found) {
        boolean before = found.first() > 0 && tokens.get(found.first() - 1).isCapitalised();
        return before || found.last() + 1 < tokens.size() && tokens.get(found.last() + 1).isCapitalised();
    }
}
