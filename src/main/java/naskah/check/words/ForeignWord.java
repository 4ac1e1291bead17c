package naskah.check.words;

import java.util.ArrayList;
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

/** EJA-05: foreign words that are not set in italics, those that stand together as one. */
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
    public boolean isToldOnce() {
        return true;
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        List<Token> tokens = foreign(reading, context)
                .filter(token -> !token.isCapitalised() && !context.house().style().words().contains(token.lower()))
                .toList();
        Set<String> seen = new HashSet<>();
        return stretches(tokens).stream().filter(stretch -> seen.add(words(reading, stretch))).map(ForeignWord::hit);
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

    /** "artificial intelligence" is one: a space and no mark between its words, and no Indonesian known for either. */
    private static List<List<Token>> stretches(List<Token> tokens) {
        List<List<Token>> all = new ArrayList<>();
        for (Token token : tokens) {
            if (!all.isEmpty() && isOneWith(all.getLast().getLast(), token)) {
                all.getLast().add(token);
            } else {
                all.add(new ArrayList<>(List.of(token)));
            }
        }
        return all;
    }

    private static boolean isOneWith(Token before, Token token) {
        boolean known = Lexicon.indonesianFor(before.lower()).or(() -> Lexicon.indonesianFor(token.lower())).isPresent();
        return token.start() - before.end() == 1 && !known;
    }

    private static String words(Reading reading, List<Token> stretch) {
        return reading.text().substring(stretch.getFirst().start(), stretch.getLast().end());
    }

    private static Hit hit(List<Token> stretch) {
        Hit hit = Hit.at(stretch.getFirst().start(), stretch.getLast().end());
        Optional<String> indonesian = Lexicon.indonesianFor(stretch.getFirst().lower());
        return indonesian.map(hit::saying).orElseGet(() -> hit.as("miring"));
    }
}
