package naskah.check.words;

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
import naskah.check.text.Standing;
import naskah.check.text.Token;
import naskah.house.Weight;

/** TRK-02: a bound form with a hyphen before a word in small letters: geo-ekonomi. */
final class HyphenedBoundForm implements PassageRule {
    private static final Set<String> PAIRS = Set.of("pro-kontra", "antar-jemput", "super-duper", "mikro-makro", "makro-mikro");

    private final Pairs pairs = new Pairs(
            Pair.of("terikat").filter(pair -> pair.isOneWord() && pair.wrong().getFirst().contains("-")));

    @Override
    public About about() {
        return new About("TRK-02", Weight.ERROR, "EYD V (2022) KB01b, KB01d");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Situasi geo-ekonomi sulit.", "Gerakan anti-korupsi meluas."),
                List.of("Situasi geoekonomi sulit.", "Negara non-ASEAN hadir.", "Pro-kontra muncul.", "Layanan antar-jemput dibuka."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        Standing standing = reading.standing();
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isWord() && !standing.isOutOfBounds(i))
                .boxed()
                .flatMap(i -> right(reading, tokens.get(i), context)
                        .map(right -> Marks.hit(tokens.get(i), right))
                        .stream());
    }

    private Optional<String> right(Reading reading, Token token, Context context) {
        int hyphen = token.lower().indexOf('-');
        boolean one = hyphen > 0 && token.lower().indexOf('-', hyphen + 1) < 0;
        if (!one || PAIRS.contains(token.lower()) || reading.isEmphasised(token.start() + hyphen + 1)) {
            return Optional.empty();
        }
        String form = token.lower().substring(0, hyphen);
        String word = token.lower().substring(hyphen + 1);
        boolean small = Character.isLowerCase(token.text().charAt(hyphen + 1));
        boolean joins = small && BoundForms.isBound(form) && !word.equals(form) && context.knows(word);
        return pairs.oneWord(token.lower())
                .map(pair -> pair.right().getFirst())
                .or(() -> joins && word.length() > 2 ? Optional.of(form + word) : Optional.empty());
    }
}
