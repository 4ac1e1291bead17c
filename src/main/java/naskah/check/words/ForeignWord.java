package naskah.check.words;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.check.words.UnknownWords.Unknown;
import naskah.check.words.WordJudge.Verdict;
import naskah.house.Weight;

/** EJA-05: a foreign word that is not set in italics. */
final class ForeignWord implements PassageRule {
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
        Set<String> seen = new HashSet<>();
        return foreign(reading, context)
                .filter(token -> !token.isCapitalised() && !context.house().style().words().contains(token.lower()))
                .filter(token -> seen.add(token.lower()))
                .map(ForeignWord::hit);
    }

    /** Without a dictionary only what the list has. */
    private static Stream<Token> foreign(Reading reading, Context context) {
        return context.spelling()
                .map(spelling -> new UnknownWords(reading, new WordJudge(context, spelling))
                        .all()
                        .filter(unknown -> unknown.judged().verdict() == Verdict.FOREIGN)
                        .map(Unknown::token))
                .orElseGet(() -> IntStream.range(0, reading.tokens().size())
                        .filter(i -> !reading.standing().isOutOfBounds(i))
                        .mapToObj(reading.tokens()::get)
                        .filter(token -> token.isWord() && Lexicon.isForeign(token.lower())));
    }

    private static Hit hit(Token token) {
        Optional<String> indonesian = Lexicon.indonesianFor(token.lower());
        return Hit.at(token.start(), token.end()).saying(indonesian.orElse("–"));
    }
}
