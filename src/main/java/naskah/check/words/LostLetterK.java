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
import naskah.check.spelling.Spelling;
import naskah.check.text.Reading;
import naskah.check.text.Standing;
import naskah.check.text.Token;
import naskah.house.Weight;

/** EJA-04: one k too few or too many before -an and -kan: menunjukan, kebijakkan. */
final class LostLetterK implements PassageRule {
    private static final int SHORTEST = 7;

    private final Pairs pairs = new Pairs(Pair.of("akhiran"));

    @Override
    public About about() {
        return new About("EJA-04", Weight.ERROR, "KBBI VI");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Data itu menunjukan kenaikan.", "Kebijakkan itu dicabut.", "Surat itu dimasukannya ke laci."),
                List.of("Data itu menunjukkan kenaikan.", "Kebijakan itu dicabut.", "Masukan warga ditampung."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        Standing standing = reading.standing();
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isWord() && tokens.get(i).lower().contains("kan"))
                .filter(i -> !standing.isOutOfBounds(i))
                .boxed()
                .flatMap(i -> right(tokens.get(i).lower(), context)
                        .map(right -> Marks.hit(tokens.get(i), right))
                        .stream());
    }

    private Optional<String> right(String word, Context context) {
        return Affixed.of(word).stream()
                .filter(Affixed::isCliticOnly)
                .flatMap(form -> pairs.oneWord(form.root()).map(pair -> pair.right().getFirst() + form.suffix()).stream())
                .findFirst()
                .or(() -> context.spelling().flatMap(spelling -> mended(word, spelling)));
    }

    /**
     * Only where the dictionary knows the word with one k more or fewer and not as it is written, and no word that is
     * written more often is as near: menujukkan is menunjukkan, not menujukan.
     */
    private static Optional<String> mended(String word, Spelling spelling) {
        if (word.length() < SHORTEST || spelling.knows(word)) {
            return Optional.empty();
        }
        int at = word.lastIndexOf("kan");
        boolean two = at > 0 && word.charAt(at - 1) == 'k';
        String other = two ? word.substring(0, at) + word.substring(at + 1) : word.substring(0, at) + "k" + word.substring(at);
        return Optional.of(other)
                .filter(right -> (two || right.matches("(?:me|di|ter|pe).*")) && spelling.knows(right))
                .filter(right -> FrequentWords.meant(word).map(right::equals).orElse(true));
    }
}
