package naskah.check.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
import naskah.check.words.UnknownWords.Unknown;
import naskah.check.words.WordJudge.Verdict;
import naskah.house.Weight;

/** EJA-05: foreign words that are not set in italics, those that stand together as one. */
final class ForeignWord implements PassageRule {
    private static final Pattern BEFORE = Pattern.compile("^(?:di|me|mem|men|meng|nge?|ber|ter|ke|se)-(?=\\p{L}{3})");
    private static final Pattern AFTER = Pattern.compile("(?<=\\p{L}{3})-(?:nya|ku|mu|lah|kah|pun|an|kan)$");

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
        return stretches(tokens).stream()
                .map(stretch -> hit(reading, stretch))
                .filter(hit -> seen.add(words(reading, hit)));
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

    /** From the first foreign letter to the last: only they are set in italics in "di-bully" and "caption-nya". */
    private static Hit hit(Reading reading, List<Token> stretch) {
        int start = stretch.getFirst().start() + length(BEFORE, stretch.getFirst());
        int end = stretch.getLast().end() - length(AFTER, stretch.getLast());
        Hit hit = Hit.at(start, end);
        Optional<String> indonesian = Lexicon.indonesianFor(reading.text().substring(start, end).toLowerCase(Locale.ROOT));
        return indonesian.map(hit::saying).orElseGet(() -> hit.as("miring"));
    }

    private static int length(Pattern affix, Token token) {
        Matcher matcher = affix.matcher(token.lower());
        return matcher.find() ? matcher.end() - matcher.start() : 0;
    }

    private static String words(Reading reading, Hit hit) {
        return reading.text().substring(hit.start(), hit.end());
    }
}
