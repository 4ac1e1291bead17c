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

/** GAB-01: a compound of two words written as one: kerjasama. */
final class JoinedCompound implements PassageRule {
    /** Posts, which take a capital before a name and are no names themselves. */
    private static final Set<String> POSTS = Set.of("walikota", "dutabesar");

    private final Pairs pairs = new Pairs(Pair.of("gabung")
            .filter(pair -> pair.isOneWord() && !pair.becomesOneWord())
            .filter(pair -> !AffixedCompound.isAffixed(pair)));

    @Override
    public About about() {
        return new About("GAB-01", Weight.ERROR, "EYD V (2022) KB03a");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Kerjasama itu bermanfaat.", "Para orangtua menunggu di sekolah.", "Walikota Bogor datang."),
                List.of("Kerja sama itu bermanfaat.", "Para orang tua menunggu di sekolah.", "Kerja sama diperluas di ibu kota."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        Standing standing = reading.standing();
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isWord() && !standing.isSetApart(i))
                .boxed()
                .flatMap(i -> hit(tokens.get(i), standing.isName(i)).stream());
    }

    /** A name may be official in the old spelling, so it is only asked about. */
    private Optional<Hit> hit(Token token, boolean name) {
        for (Affixed form : Affixed.of(token.lower())) {
            Optional<Pair> pair = form.isCliticOnly() ? pairs.oneWord(form.root()) : Optional.empty();
            if (pair.isPresent()) {
                String right = Casing.likeName(token.text(), pair.get().right().getFirst() + form.suffix());
                if (!name && !POSTS.contains(form.root())) {
                    right = Casing.like(token.text(), pair.get().right().getFirst() + form.suffix());
                }
                Weight atMost = name && !POSTS.contains(form.root()) ? Weight.NOTE : Weight.STOP;
                return Optional.of(Hit.at(token.start(), token.end(), right).saying(right).atMost(atMost));
            }
        }
        return Optional.empty();
    }
}
