package naskah.check.words;

import java.util.List;
import java.util.Optional;
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

/** EJA-05: a foreign word that is not set in italics. */
final class ForeignWord implements PassageRule {
    private static final int SHORTEST = 4;

    @Override
    public About about() {
        return new About("EJA-05", Weight.NOTE, "EYD V (2022) HG03");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Krisis kredit subprime melanda.", "Rapat digelar secara online."),
                List.of("Krisis kredit perumahan melanda.", "Rapat digelar secara daring."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        Standing standing = new Standing(reading);
        Wordlore lore = new Wordlore(context);
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isWord() && !tokens.get(i).isCapitalised() && !standing.isOutOfBounds(i))
                .filter(i -> isForeign(tokens.get(i).lower(), lore, context))
                .mapToObj(i -> hit(tokens.get(i)));
    }

    private static boolean isForeign(String word, Wordlore lore, Context context) {
        if (context.house().style().words().contains(word)) {
            return false;
        }
        boolean unknown = context.spelling().isPresent() && word.length() >= SHORTEST && !lore.isKnown(word);
        return Lexicon.isForeign(word) || unknown && Lexicon.looksForeign(word) && !Lexicon.isSpoken(word);
    }

    private static Hit hit(Token token) {
        Optional<String> indonesian = Lexicon.indonesianFor(token.lower());
        return Hit.at(token.start(), token.end()).saying(indonesian.orElse("–"));
    }
}
