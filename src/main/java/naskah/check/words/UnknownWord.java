package naskah.check.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Fixes;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.spelling.Spelling;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** EJA-01: a word in small letters that the dictionary does not know. */
final class UnknownWord implements PassageRule {
    private static final int SHORTEST = 3;
    /** Below this a word that opens a sentence is as likely a name. */
    private static final int SHORTEST_OPENING = 7;

    @Override
    public About about() {
        return new About("EJA-01", Weight.ERROR, "KBBI VI, hunspell-id");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Hasil pertaniann naik.", "Kantor itu ditutub kemarin."),
                List.of("Hasil pertanian naik.", "Menteri Nurtleu datang.", "Buku-bukunya dibacakannya kepada anak-anak."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        if (context.spelling().isEmpty()) {
            return Stream.empty();
        }
        Standing standing = new Standing(reading);
        Wordlore lore = new Wordlore(context);
        return IntStream.range(0, reading.tokens().size())
                .filter(i -> isAsked(reading.tokens().get(i)) && !standing.isOutOfBounds(i))
                .filter(i -> !lore.isKnown(reading.tokens().get(i).lower()))
                .boxed()
                .flatMap(i -> hit(reading.tokens(), i, lore, context.spelling().get()).stream());
    }

    private static boolean isAsked(Token token) {
        return token.isWord()
                && token.text().length() >= SHORTEST
                && token.text().codePoints().noneMatch(Character::isDigit)
                && !Lexicon.isForeign(token.lower());
    }

    private static Optional<Hit> hit(List<Token> tokens, int index, Wordlore lore, Spelling spelling) {
        Token token = tokens.get(index);
        String word = token.lower();
        Hit hit = Hit.at(token.start(), token.end());
        if (lore.isDerived(word) || Lexicon.isSpoken(word)) {
            return Optional.of(hit.atMost(Weight.NOTE)).filter(each -> !token.isCapitalised());
        }
        if (token.isCapitalised()) {
            return opening(tokens, index, spelling).map(hit::fixedBy).map(each -> each.atMost(Weight.NOTE));
        }
        return Lexicon.looksForeign(word) && !isSlip(word, spelling)
                ? Optional.empty()
                : Optional.of(hit.fixedBy(new Fixes.Alike(spelling, word)));
    }

    /** A word that opens a sentence may be a name: it is asked about where one slip of a finger makes a word of it. */
    private static Optional<Fixes> opening(List<Token> tokens, int index, Spelling spelling) {
        Token token = tokens.get(index);
        boolean nameAfter = index + 1 < tokens.size() && tokens.get(index + 1).isCapitalised();
        if (nameAfter || token.text().length() < SHORTEST_OPENING) {
            return Optional.empty();
        }
        List<String> meant =
                Slips.of(token.lower()).filter(spelling::knows).map(each -> Casing.like(token.text(), each)).toList();
        return meant.isEmpty() ? Optional.empty() : Optional.of(new Fixes.Given(meant));
    }

    private static boolean isSlip(String word, Spelling spelling) {
        return word.length() >= SHORTEST_OPENING && Slips.of(word).anyMatch(spelling::knows);
    }
}
