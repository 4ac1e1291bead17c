package naskah.check.words;

import java.util.List;
import java.util.Optional;
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
import naskah.check.words.UnknownWords.Unknown;
import naskah.check.words.WordJudge.Verdict;
import naskah.house.Weight;

/** EJA-01: a word in small letters that the dictionary does not know. */
final class UnknownWord implements PassageRule {
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
        return context.spelling().stream()
                .flatMap(spelling -> new UnknownWords(reading, new WordJudge(context, spelling))
                        .all()
                        .flatMap(unknown -> hit(reading, unknown, spelling).stream()));
    }

    private static Optional<Hit> hit(Reading reading, Unknown unknown, Spelling spelling) {
        Token token = unknown.token();
        boolean said = reading.isQuoted(token.start());
        Hit hit = Hit.at(token.start(), token.end()).fixedBy(fixes(unknown, spelling));
        return switch (unknown.judged().verdict()) {
            case KNOWN, FOREIGN -> Optional.empty();
            case SPOKEN -> said || token.isCapitalised() ? Optional.empty() : Optional.of(hit.atMost(Weight.NOTE));
            case DERIVED -> token.isCapitalised() ? Optional.empty() : Optional.of(hit.atMost(Weight.NOTE));
            case SLIP -> token.isCapitalised() ? opening(reading, unknown, hit) : slip(unknown, hit);
            case STRANGE -> token.isCapitalised() ? Optional.empty() : Optional.of(hit.atMost(Weight.NOTE));
        };
    }

    private static Fixes fixes(Unknown unknown, Spelling spelling) {
        String word = unknown.token().lower();
        boolean looked = switch (unknown.judged().verdict()) {
            case STRANGE, SLIP -> !unknown.token().isCapitalised() && !isTold(word, unknown.judged().meant().orElse(""));
            case KNOWN, SPOKEN, DERIVED, FOREIGN -> false;
        };
        return looked
                ? new Fixes.Alike(spelling, word)
                : new Fixes.Given(unknown.judged().meant().stream()
                        .map(meant -> Casing.like(unknown.token().text(), meant))
                        .toList());
    }

    /** Whether what is meant is surer than what is only written alike: a frequent word, a lost n, a word said twice. */
    private static boolean isTold(String word, String meant) {
        boolean lostN = meant.length() > word.length() && meant.endsWith("nnya");
        return FrequentWords.meant(word).isPresent() || lostN || meant.indexOf('-') > 0;
    }

    private static Optional<Hit> slip(Unknown unknown, Hit hit) {
        return Optional.of(unknown.sure() ? hit : hit.atMost(Weight.NOTE));
    }

    /** A word that opens a sentence may be a name: it is only asked about, and not where another name follows. */
    private static Optional<Hit> opening(Reading reading, Unknown unknown, Hit hit) {
        List<Token> tokens = reading.tokens();
        int next = unknown.index() + 1;
        boolean nameAfter = next < tokens.size() && tokens.get(next).isCapitalised();
        boolean asked = !nameAfter && unknown.token().text().length() >= SHORTEST_OPENING;
        return asked ? Optional.of(hit.atMost(Weight.NOTE)) : Optional.empty();
    }
}
