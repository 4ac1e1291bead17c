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
import naskah.check.spelling.Spelling;
import naskah.check.text.Reading;
import naskah.check.text.Standing;
import naskah.check.text.Token;
import naskah.house.Weight;

/** PAR-01: the particle pun written together with a word that is no conjunction: apapun. */
final class JoinedPun implements PassageRule {
    private static final Set<String> ONE_WORD = Set.of("adapun", "andaipun", "ataupun", "bagaimanapun", "biarpun", "kalaupun",
            "kendatipun", "maupun", "meskipun", "sekalipun", "sungguhpun", "walaupun");

    private final Pairs pairs = new Pairs(
            Pair.of("partikel").filter(pair -> pair.isOneWord() && pair.wrong().getFirst().endsWith("pun")));

    @Override
    public About about() {
        return new About("PAR-01", Weight.ERROR, "EYD V (2022) KE02");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Apapun hasilnya, mereka siap.", "Merekapun pulang.", "Tidak ada rumahpun yang utuh."),
                List.of("Apa pun hasilnya, mereka siap.", "Meskipun hujan, mereka datang.", "Petugas menghimpun data serumpun."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        Standing standing = reading.standing();
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isWord() && tokens.get(i).lower().endsWith("pun"))
                .filter(i -> !standing.isOutOfBounds(i) && !ONE_WORD.contains(tokens.get(i).lower()))
                .boxed()
                .flatMap(i -> right(tokens.get(i).lower(), context).map(right -> Marks.hit(tokens.get(i), right)).stream());
    }

    private Optional<String> right(String word, Context context) {
        return pairs.oneWord(word)
                .map(pair -> pair.right().getFirst())
                .or(() -> context.spelling().flatMap(spelling -> apart(word, spelling)));
    }

    /** A word of its own on its own, unless it is part of the root: menghimpun. */
    private static Optional<String> apart(String word, Spelling spelling) {
        String stem = word.substring(0, word.length() - 3);
        boolean own = stem.length() > 2 && spelling.knows(stem) && spelling.roots(word).stream().noneMatch(root -> root.endsWith("pun"));
        return own ? Optional.of(stem + " pun") : Optional.empty();
    }
}
