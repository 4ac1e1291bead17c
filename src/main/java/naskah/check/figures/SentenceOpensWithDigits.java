package naskah.check.figures;

import java.util.List;
import java.util.Locale;
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
    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d*(?:[.,]\\d+)*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Set<String> SCALES = Set.of("ribu", "juta", "miliar", "triliun", "persen");
    private static final Set<String> NO_COUNT = Set.of("dan", "atau", "hingga", "sampai", "of", "the", "x", "vs");

    /** A sentence before it that ends in a whole word, or nothing but opening marks. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:^[“\"(]?|[\\p{javaLowerCase})]{4}[.?!][”\"]? [“\"(]?)$");
    private static final Pattern ENDS = Pattern.compile("[.?!…][”\"’')]*(?: |$)|[,?!][”\"]");

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
                        "17 agustus diperingati setiap tahun.",
                        "1. Buka aplikasinya.",
                        "2 gol: Budi Santoso (Persija).",
                        "1 piring nasi putih",
                        "Kantornya di Jl. 12 mawar nomor satu.",
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
                .filter(at -> tokens.get(at).isNumber() && opens(reading, tokens.get(at)))
                .filter(at -> counts(reading.text(), tokens.get(at), tokens.get(at + 1)))
                .mapToObj(at -> hit(reading, tokens.get(at), tokens.get(at + 1)));
    }

    private static boolean opens(Reading reading, Token number) {
        String text = reading.text();
        return DIGITS.matcher(number.text()).matches()
                && !YEAR.matcher(number.text()).matches()
                && isFirst(text, number.start())
                && ENDS.matcher(text.substring(number.end())).find();
    }

    /** Whether a sentence begins there, as far as it can be told before figures. */
    static boolean isFirst(String text, int at) {
        return BEFORE.matcher(text.substring(Math.max(0, at - 8), at)).find();
    }

    private static boolean counts(String text, Token number, Token next) {
        return next.isWord()
                && Character.isLowerCase(next.text().charAt(0))
                && next.start() - number.end() == 1
                && !NO_COUNT.contains(next.lower())
                && !text.startsWith(":", next.end())
                && Days.YEAR.stream().noneMatch(month -> month.toLowerCase(Locale.ROOT).equals(next.lower()));
    }

    private static Hit hit(Reading reading, Token number, Token next) {
        String right = "Sebanyak " + number.text();
        boolean safe = !reading.isQuoted(number.start()) && !SCALES.contains(next.lower());
        Hit hit = safe ? Hit.at(number.start(), number.end(), right) : Hit.at(number.start(), number.end());
        return hit.saying(right);
    }
}
