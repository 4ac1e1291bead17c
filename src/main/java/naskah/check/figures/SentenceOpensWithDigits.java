package naskah.check.figures;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** ANG-05: a sentence that opens with a number in figures. */
final class SentenceOpensWithDigits implements PassageRule {
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Set<String> SCALES = Set.of("ribu", "juta", "miliar", "triliun", "persen");

    @Override
    public About about() {
        return new About("ANG-05", Weight.WARNING, "EYD V (2022) KG04");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "26 pasang kota kembar dibentuk.",
                        "Gempa terjadi kemarin. 15 orang terluka."),
                List.of(
                        "Sebanyak 26 pasang kota kembar dibentuk.",
                        "17 Agustus diperingati setiap tahun.",
                        "1. Buka aplikasinya.",
                        "## 5 cara menghemat air",
                        "2024 tahun politik.",
                        "5G mulai dipakai."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        if (reading.kind() != Kind.PARAGRAPH && reading.kind() != Kind.QUOTE) {
            return Stream.empty();
        }
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size() - 1)
                .filter(at -> tokens.get(at).isNumber() && opens(reading, tokens.get(at), tokens.get(at + 1)))
                .mapToObj(at -> hit(reading, tokens.get(at), tokens.get(at + 1)));
    }

    private static boolean opens(Reading reading, Token number, Token next) {
        return DIGITS.matcher(number.text()).matches()
                && !YEAR.matcher(number.text()).matches()
                && next.isWord()
                && Character.isLowerCase(next.text().charAt(0))
                && next.start() - number.end() == 1
                && reading.startsSentence(number);
    }

    private static Hit hit(Reading reading, Token number, Token next) {
        String right = "Sebanyak " + number.text();
        boolean safe = !reading.isQuoted(number.start()) && !SCALES.contains(next.lower());
        return (safe ? Hit.at(number.start(), number.end(), right) : Hit.at(number.start(), number.end())).saying(right);
    }
}
