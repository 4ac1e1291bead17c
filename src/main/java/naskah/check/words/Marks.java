package naskah.check.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.Hit;
import naskah.check.text.Reading;
import naskah.check.text.Standing;
import naskah.check.text.Token;
import naskah.house.Weight;

/** Makes hits of lines of the table that were found in a passage. */
final class Marks {
    private Marks() {}

    /** Every line that stands in the passage, names and quoted titles left alone. */
    static Stream<Pairs.Found> found(Pairs pairs, Reading reading) {
        Standing standing = reading.standing();
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isWord())
                .boxed()
                .flatMap(i -> pairs.at(tokens, i).stream())
                .filter(found -> IntStream.rangeClosed(found.first(), found.last()).noneMatch(standing::isOutOfBounds));
    }

    /** Every word for which {@code right} knows what it should be, in lower case; names and quoted titles left alone. */
    static Stream<Hit> words(Reading reading, Function<String, Optional<String>> right) {
        Standing standing = reading.standing();
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isWord() && !standing.isOutOfBounds(i))
                .mapToObj(tokens::get)
                .flatMap(token -> right.apply(token.lower()).map(better -> hit(token, better)).stream());
    }

    /** @param asked how heavily a line is taken that can only be asked about */
    static Hit hit(Reading reading, Pairs.Found found, Weight asked) {
        int start = reading.tokens().get(found.first()).start();
        int end = reading.tokens().get(found.last()).end();
        return hit(reading, start, end, found.pair().right(), found.pair().certain() ? Weight.STOP : asked);
    }

    static Hit hit(Reading reading, int start, int end, List<String> right, Weight atMost) {
        String written = reading.text().substring(start, end);
        List<String> all = right.stream().map(each -> Casing.like(written, each)).toList();
        return new Hit(start, end, all, List.of(String.join(" / ", all))).atMost(atMost);
    }

    static Hit hit(Token token, String right) {
        String written = Casing.like(token.text(), right);
        return Hit.at(token.start(), token.end(), written).saying(written);
    }

    /** The token before, where only one space is between. */
    static String before(List<Token> tokens, int index) {
        boolean beside = index > 0 && tokens.get(index).start() - tokens.get(index - 1).end() <= 1;
        return beside ? tokens.get(index - 1).lower() : "";
    }

    /** The token after, marks included; nothing at the end. */
    static String after(List<Token> tokens, int index) {
        return index + 1 < tokens.size() ? tokens.get(index + 1).lower() : "";
    }
}
