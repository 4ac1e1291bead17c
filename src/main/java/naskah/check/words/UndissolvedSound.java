package naskah.check.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.spelling.Spelling;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** EJA-03: k, p, s or t that should dissolve into the prefix: mempengaruhi for memengaruhi. */
final class UndissolvedSound implements PassageRule {
    private static final Pattern FORM = Pattern.compile("(?<prefix>[mp]e)(?<sound>mp|nt|ngk|ns)(?<rest>[aeiou].{3,})");
    private static final Pattern PREFIX_PER = Pattern.compile("[mp]emp(er|el)[a-z]+");
    private static final Map<String, String> DISSOLVED = Map.of("mp", "m", "nt", "n", "ngk", "ng", "ns", "ny");

    private final Pairs pairs = new Pairs(Pair.of("luluh"));
    private final Inflections inflections = new Inflections(pairs);

    @Override
    public About about() {
        return new About("EJA-03", Weight.WARNING, "KBBI VI");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Cuaca mempengaruhi panen.", "Dinas mensosialisasikan aturan itu.", "Bank mentargetkan laba."),
                List.of("Cuaca memengaruhi panen.", "Dosen itu mempelajari dan mengkaji naskah.", "Ia mempunyai rumah."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return Marks.words(reading, word -> right(word, context));
    }

    private Optional<String> right(String word, Context context) {
        if (!word.startsWith("me") && !word.startsWith("pe") && !word.startsWith("di")) {
            return Optional.empty();
        }
        return inflections
                .of(word, context::knows)
                .map(Inflections.Mended::right)
                .or(() -> context.spelling().flatMap(spelling -> dissolved(word, spelling)));
    }

    /** Only where the dictionary knows what it becomes and not what is written. */
    private static Optional<String> dissolved(String word, Spelling spelling) {
        Matcher form = FORM.matcher(word);
        if (!form.matches() || PREFIX_PER.matcher(word).matches() || spelling.knows(word)) {
            return Optional.empty();
        }
        String right = form.group("prefix") + DISSOLVED.get(form.group("sound")) + form.group("rest");
        return Optional.of(right).filter(spelling::knows);
    }
}
